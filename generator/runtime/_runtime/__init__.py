"""What all provider packages share; written by hand and copied into the output as it is."""
