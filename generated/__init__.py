# Generated from generator/runtime. Do not edit.
"""Typed clients and one delivery-status table for messaging providers.

Each `<provider>` package holds models and clients; `status_map` interprets the
status words of all of them in the vocabulary of `delivery`. Modules are imported
on first use.
"""
