# Generated from generator/runtime. Do not edit.
"""Typed clients and one delivery-status table for messaging providers.

`<provider>` packages hold models and clients; `status_map` reads status words of all of them,
with the vocabulary of `delivery`. Nothing is imported before it is used.
"""
