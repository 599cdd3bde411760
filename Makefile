# `make` alone lists the targets. Each works on a machine with only Python 3.11+ and make.

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/ready

.DEFAULT_GOAL := help
.PHONY: help new generate check diff spec-diff test test-slow lint types update bench format

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

new: $(READY)  ## start the spec of a new provider: make new NAME=acme [TITLE="Acme Messaging"]
	@test -n "$$NAME" || { echo 'make: name it, e.g. make new NAME=acme' >&2; exit 2; }
	@$(BIN)/python -m generator new "$$NAME" $${TITLE:+--title="$$TITLE"}

generate: $(READY)  ## write generated/ from specs/
	@$(BIN)/python -m generator generate

check: $(READY)  ## check specs/ only, write nothing
	@$(BIN)/python -m generator check

diff: $(READY)  ## is generated/ up to date? prints a diff and fails if not
	@$(BIN)/python -m generator generate --check

BASE ?= origin/main
spec-diff: $(READY)  ## what do edits of specs/ since BASE (origin/main) change, and for whom?
	@$(BIN)/python -m generator diff $(BASE):specs specs

# With compiled files kept: a process that starts then takes half the time.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses auto --dist worksteal

test: $(READY)  ## run the tests
	@$(PYTEST) -m "not slow"

test-slow: $(READY)  ## run the slow tests; half an hour
	@$(PYTEST) -m slow

lint: types  ## ruff, black, and the type checkers
	@$(BIN)/ruff check --quiet
	@$(BIN)/black --check generator action tests benchmarks

types: $(READY)  ## mypy --strict and basedpyright strict over the code and the output
	@$(BIN)/mypy --strict generated generator action benchmarks
	@$(BIN)/basedpyright

update: $(READY)  ## rewrite the expected files of the tests; read the diff before you commit
	@$(BIN)/python -m pytest --update tests/test_cases.py tests/test_errors.py

bench: $(READY)  ## measure against other generators, installed into .bench: make bench [FIGURES="specs edits"]
	@$(BIN)/python -m benchmarks $(FIGURES)

format: $(READY)  ## format the code and sort its imports
	@$(BIN)/ruff check --fix --select I generator action tests benchmarks
	@$(BIN)/black generator action tests benchmarks

# Made anew whenever the pins change.
$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "make: Python 3.11 or newer is needed on the PATH" >&2; exit 2; }
	@echo "setting up .venv ..." >&2
	@rm -rf .venv && $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--constraint constraints.txt --editable '.[dev]'
	@touch $@
