# Targets: test lint zip demo figures bench measures tour tutorials site test-qgis VERSION=3.40 translations clean
# Everything runs with the interpreter QGIS is built for, whatever python3 comes first on the PATH.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON := /usr/bin/python3
VENV := .venv
PY := $(CURDIR)/$(VENV)/bin/python
NAME := quakesar
VERSION_TEXT := $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' core/version.py)
ZIP := dist/$(NAME)-$(VERSION_TEXT).zip
VERSION ?= 3.40

PACKAGES := qgis python3-qgis python3-numba python3-scipy python3-matplotlib python3-pyproj python3-gdal gdal-bin \
  proj-data python3-h5py python3-mpmath python3-venv xvfb xauth qttools5-dev-tools git fonts-open-sans \
  fonts-noto-cjk
TOOLS := pytest pytest-qgis pytest-xdist hypothesis ruff bandit detect-secrets "dask[distributed]"
ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

export PROJ_DATA := /usr/share/proj
export PROJ_LIB := /usr/share/proj
export QT_QPA_PLATFORM := offscreen
export LC_ALL := C.UTF-8
QGIS_PATH := /usr/share/qgis/python/plugins
# Compiled kernels; gw0 has those of the first of the processes that share the tests of core.
KERNELS := $(CURDIR)/build/numba

.PHONY: help
help:
	@sed -n '1,2s/^# //p' Makefile

# --- what has to be there

.PHONY: packages
packages:
	@missing=(); for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing+=($$p); done; \
	if [ $${#missing[@]} -gt 0 ]; then echo "installing: $${missing[*]}"; \
	  $(ROOT) apt-get update -qq; \
	  $(ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}"; fi

$(VENV)/.ready: Makefile | packages
	$(PYTHON) -m venv --system-site-packages $(VENV)
	$(PY) -m pip install -q --disable-pip-version-check $(TOOLS)
	@! ls -d $(VENV)/lib/python3*/site-packages/{numpy,osgeo,scipy,numba} 2>/dev/null \
	  || { echo "pip brought libraries that belong to the system"; exit 1; }
	touch $@

# --- checks

.PHONY: lint
lint: $(VENV)/.ready
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(PY) tools/check_qt6.py

# On all processors up to four; what measures time, kills processes or starts a cluster runs alone, at the end.
CORE_TESTS = $(PY) -m pytest -p no:pytest_qgis tests/core $(wildcard tests/test_*.py)
SHARED = -m "not serial" -n logical --maxprocesses 4 --dist worksteal
.PHONY: test-core
test-core: $(VENV)/.ready
	NUMBA_CACHE_DIR=$(KERNELS) $(CORE_TESTS) $(SHARED)
	NUMBA_CACHE_DIR=$(KERNELS)/gw0 $(CORE_TESTS) -m serial

.PHONY: test-algorithms
test-algorithms: $(VENV)/.ready
	profile=$$(mktemp -d); trap 'rm -rf "$$profile"' EXIT; mkdir -m700 $$profile/run; \
	export HOME=$$profile XDG_RUNTIME_DIR=$$profile/run PYTHONPATH=$(QGIS_PATH); \
	NUMBA_CACHE_DIR=$(KERNELS) $(PY) -m pytest tests/algorithms $(SHARED); \
	export NUMBA_CACHE_DIR=$(KERNELS)/gw0; \
	$(PY) -m pytest tests/algorithms -m serial --ignore tests/algorithms/test_workbench.py; \
	$(PY) -m pytest tests/algorithms/test_workbench.py

.PHONY: test
test: packages lint test-core test-algorithms

# Another QGIS in a chroot: 3.40 (Debian trixie) or 3.44 (its backports). Needs root; kept in build/.
.PHONY: test-qgis
test-qgis: $(VENV)/.ready
	$(ROOT) tools/test_in_chroot.sh $(VERSION)

# --- what is made

.PHONY: pages
pages: $(VENV)/.ready
	PYTHONPATH=$(QGIS_PATH) $(PY) tools/pages.py

.PHONY: translations
translations:
	$(PYTHON) tools/translations.py

i18n/%.qm: i18n/%.ts | packages
	lrelease -silent $< -qm $@

.PHONY: zip
zip: $(VENV)/.ready $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))
	mkdir -p dist && rm -f $(ZIP)
	git archive --format=zip --prefix=$(NAME)/i18n/ $(foreach ts,$(wildcard i18n/*.ts),--add-file=$(ts:.ts=.qm)) \
	  --prefix=$(NAME)/ -o $(ZIP) HEAD
	$(PY) tools/validate_zip.py $(ZIP)
	scan=$$(mktemp -d); trap 'rm -rf "$$scan"' EXIT; $(PYTHON) -m zipfile -e $(ZIP) $$scan; \
	$(VENV)/bin/bandit -q -r $$scan/$(NAME); \
	$(VENV)/bin/detect-secrets scan --all-files $$scan/$(NAME) \
	  | $(PY) -c 'import json, sys; found = json.load(sys.stdin)["results"]; print(found or "no secrets"); sys.exit(bool(found))'

.PHONY: demo
demo: $(VENV)/.ready
	$(PY) tools/demo.py

# Pictures of every window and result in English and Chinese; needs the demo.
.PHONY: tour
tour: $(VENV)/.ready
	$(PY) tools/tour.py

# The documentation as pages to click through, in build/site; every warning (a link to nowhere, a lost page) is an error.
.PHONY: site
site: packages
	test -x build/mkdocs/bin/mkdocs || { $(PYTHON) -m venv build/mkdocs && build/mkdocs/bin/pip install -q mkdocs==1.6.1; }
	build/mkdocs/bin/mkdocs build --strict --quiet
	@echo "$$(find build/site -name '*.html' | wc -l) pages: open build/site/index.html"

# Every command of the tutorials.
.PHONY: tutorials
tutorials: $(VENV)/.ready
	$(PY) tools/tutorials.py

.PHONY: figures
figures: $(VENV)/.ready
	$(PY) bench/figures.py

.PHONY: bench
bench: $(VENV)/.ready
	$(PY) bench/run.py

# Start, first result, size of the zip, translations and fuzzing.
.PHONY: measures
measures: $(VENV)/.ready
	PYTHONPATH=$(QGIS_PATH) $(PY) tools/measures.py

.PHONY: clean
clean:
	rm -rf build dist demo .pytest_cache .ruff_cache .hypothesis .qgis-settings
	find . -name __pycache__ -type d -not -path './.venv/*' -exec rm -rf {} +
