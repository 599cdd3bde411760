"""Figures as ratios; run with `make bench`."""
