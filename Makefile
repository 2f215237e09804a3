# make run    set up, extract the five seed reports, print the score
# make test   set up, run the tests
# make fuzz   feed the readers with bytes that no tool wrote
# make check  lint, types, import contract, tests
#
# Needs Python 3.11 or 3.12 and make; another interpreter: make PYTHON=/usr/local/bin/python3.11

PYTHON ?= $(shell for p in python3.11 python3.12 python3 python; do \
	"$$p" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' 2>/dev/null \
	&& command -v "$$p" && break; done)

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation
LOCKS := requirements/build.txt requirements/py311.txt requirements/py312.txt
SEEDS := outputs/seeds
# What is timed; the corpus where it is there
REPORTS ?= seeds/reports $(wildcard ../shared/corpus/dev/xml)

.PHONY: bench fuzz spark run test lint types contract check format schema baseline readme pictures renew lock clean
.DELETE_ON_ERROR:

run: $(READY)
	$(BIN)/oncocases extract seeds/reports -o $(SEEDS)
	$(BIN)/oncocases score $(SEEDS) --gold seeds/gold

test: $(READY)
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup --ignore tests/test_readme.py
	$(BIN)/python -m pytest tests/test_readme.py # its commands follow each other in one folder

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/biome lint .
	$(BIN)/biome format .

types: $(READY)
	$(BIN)/mypy

contract: $(READY)
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python -m benchmarks.growth
	$(BIN)/python -m benchmarks.regexes
	$(BIN)/python -m benchmarks.command
	$(BIN)/python -m benchmarks.speed $(REPORTS) -o outputs/speed.json

# Apache Spark, some 400 MB, for the tests marked so; it needs Java 17

spark: $(READY)
	@$(PIP) --require-hashes -r requirements/spark.txt

FUZZED := .txt .xml .html .docx .pdf .gz .zip .tar

fuzz: $(READY)
	@for kind in $(FUZZED); do $(BIN)/python -m benchmarks.fuzz $$kind || exit 1; done

check: lint types contract test

format: $(READY)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/biome format --write .

# What is generated and committed; a test fails where one of them is stale.

schema: schemas/report.schema.json
schemas/report.schema.json: $(READY) schemas/export.py schemas/report.py schemas/values.py
	$(BIN)/oncocases schema > $@

baseline: run
	cp $(SEEDS)/score.json tests/baseline/seeds.json

readme: run
	$(BIN)/python -m tests.readme

pictures: $(READY)
	ONCOCASES_PICTURES=docs/img $(BIN)/python -m pytest -q -k pictures tests/browser

renew: schema baseline readme

# The set-up, once: again only where a lock or the project file is newer.

$(READY): pyproject.toml $(LOCKS)
	@test -n "$(PYTHON)" || { echo "oncocases needs Python 3.11 or 3.12, and none was found;" \
		"name one: make PYTHON=/usr/local/bin/python3.11" >&2; exit 1; }
	@echo "setting up $(VENV) with $(PYTHON); the first time takes a minute or two"
	@"$(PYTHON)" -m venv $(VENV) || { echo "venv failed; on Debian it comes with: apt-get install python3-venv" >&2; exit 1; }
	@$(PIP) --require-hashes -r requirements/build.txt
	@$(PIP) --require-hashes -r requirements/$$($(BIN)/python -c 'import sys; print("py%d%d" % sys.version_info[:2])').txt
	@$(PIP) --editable .
	@touch $@

# Locks the dependencies for the interpreter at hand: make lock, make lock PYTHON=python3.12

COMPILE = build/lock/bin/pip-compile --quiet --allow-unsafe --strip-extras --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

lock:
	"$(PYTHON)" -m venv build/lock
	build/lock/bin/pip install --quiet --disable-pip-version-check pip-tools==7.6.2
	CUSTOM_COMPILE_COMMAND="make lock" $(COMPILE) --all-build-deps --only-build-deps -o requirements/build.txt pyproject.toml
	CUSTOM_COMPILE_COMMAND="make lock" $(COMPILE) --extra dev \
		-o requirements/$$("$(PYTHON)" -c 'import sys; print("py%d%d" % sys.version_info[:2])').txt pyproject.toml
	sed -n 's/^spark = \["\(.*\)"\]$$/\1/p' pyproject.toml > build/spark.in
	CUSTOM_COMPILE_COMMAND="make lock" $(COMPILE) --no-annotate -o requirements/spark.txt build/spark.in

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
