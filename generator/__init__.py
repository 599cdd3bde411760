"""dlrgen: delivery-report specs become models, clients and one status table."""
