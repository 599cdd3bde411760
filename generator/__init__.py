"""dlrgen: delivery-report specs become models, clients and one status table."""

__version__ = "0.1.0"
