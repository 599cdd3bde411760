# Generated from generator/runtime/_runtime/__init__.py. Do not edit.
"""What all provider packages share; written by hand and copied into the output as it is."""
