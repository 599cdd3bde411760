"""Code shared by all provider packages; written by hand and copied into the output unchanged."""
