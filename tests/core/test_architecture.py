"""Arrows in core point downward, there are no cycles, and nothing in it knows QGIS."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CORE = ROOT / "core"

# Level of each module or folder of core; a module may import lower levels only, and its own folder.
LEVELS = (
    ("version", "errors", "words", "guarding", "progress", "results", "conventions"),
    ("grids", "orbit", "raster", "cluster", "cluster_worker", "cluster_client", "pipeline", "kernels", "dem_source"),
    (
        *("geometry", "dem", "readers", "resampling", "multilook", "flat_earth", "statistics"),
        *("fonts", "pictures", "report", "pair_figures", "parallax", "pair_sight"),
        "unwrapping",  # arrays and windows; unwrap_raster is the stage over it
        *("unwrap_inputs", "unwrap_check", "unwrap_tiles", "unwrap_merge", "unwrap_source", "unwrap_frame"),
        "unwrap_parts",
        *("shapes", "phase_closure", "delay_files", "height_law", "skeleton", "arctangent"),
        *("far_field", "near_field", "refinement_report", "orbit_functions", "pair_advice"),
        *("warped", "track_trend"),
        *("scene_pair", "window_matching", "line_features", "line_chains"),
        *("scene_spectra", "look_density", "neighbours"),
        *("xml_text", "leftovers", "palettes"),
    ),
    # everything not named here is a stage: level 3
    (),
    ("chains", "simulation", "execution", "installation"),
)
STAGE, TOP = 3, len(LEVELS) - 1
# The lowest level is a ladder of its own: each may import those before it.
LADDER = ("version", "errors", "words", "guarding", "progress", "results", "conventions")
FORBIDDEN = ("qgis", "PyQt5", "PyQt6", "subprocess", "pickle", "random")


def modules():
    """Return every module of core by its dotted name below core."""
    found = {}
    for path in sorted(CORE.rglob("*.py")):
        parts = path.relative_to(CORE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def imports(name):
    """Return (dotted name below core or outside name, line) of everything a module imports."""
    path = MODULES[name]
    package = list(path.relative_to(CORE).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level == 0:
                yield node.module, False
                continue
            base = package[: len(package) - node.level + 1]
            if node.level - 1 > len(package):
                yield f"<above core>.{node.module or ''}", True
                continue
            base = base + (node.module.split(".") if node.module else [])
            for alias in node.names:
                full = ".".join([*base, alias.name])
                yield (full if full in MODULES else ".".join(base)), True


def inner_imports(name):
    return {target for target, inside in imports(name) if inside and target != name}


def unit(name):
    return name.split(".")[0]


def level(name):
    return next((index for index, names in enumerate(LEVELS) if unit(name) in names), STAGE)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_imports_point_downward(name):
    for target in inner_imports(name):
        assert not target.startswith("<above core>"), f"core.{name} imports from outside core"
        if target == "" or unit(target) == unit(name):
            continue
        here, there = level(name), level(target)
        if here == there == 0:
            assert LADDER.index(unit(target)) < LADDER.index(unit(name)), f"core.{name} imports core.{target}"
        elif here == there == STAGE:
            pytest.fail(f"the stage core.{name} imports the stage core.{target}: move what both need to level 2")
        else:
            assert there < here or here == there in (1, 2, TOP), f"core.{name} (level {here}) imports core.{target}"


@pytest.mark.parametrize("name", sorted(MODULES))
def test_core_knows_neither_qgis_nor_what_the_scanner_forbids(name):
    outside = {target.split(".")[0] for target, inside in imports(name) if not inside and target}
    assert not outside.intersection(FORBIDDEN)


def test_there_are_no_cycles():
    done, active = set(), []

    def visit(name):
        if name in done or name not in MODULES:
            return
        assert name not in active, "cycle: " + " -> ".join([*active[active.index(name) :], name])
        active.append(name)
        for target in inner_imports(name):
            visit(target)
        done.add(active.pop())

    for name in MODULES:
        visit(name)
    assert done == set(MODULES)


def test_the_simulator_shares_no_code_with_the_processing():
    shared = {unit(t) for name in MODULES if unit(name) == "simulation" for t in inner_imports(name)} - {"simulation"}
    allowed = {name for names in LEVELS[:1] for name in names} | {"", "grids", "orbit", "pipeline", "raster", "kernels"}
    assert shared <= allowed, f"simulation imports {sorted(shared - allowed)}"
    kernels = {t for name in MODULES if unit(name) == "simulation" for t in inner_imports(name) if unit(t) == "kernels"}
    assert kernels <= {"kernels", "kernels._jit"}, f"simulation imports the processing's kernels: {kernels}"


def lengths():
    for path in sorted([*CORE.rglob("*.py"), *(ROOT / "algorithms").rglob("*.py"), ROOT / "plugin.py"]):
        yield path, path.read_text(encoding="utf-8")


def code_lines(node):
    """Return the number of lines of a function without its docstring."""
    text = ast.get_docstring(node, clean=False)
    return node.end_lineno - node.lineno + 1 - (text.count("\n") + 1 if text else 0)


def test_files_and_functions_stay_short():
    long = []
    for path, text in lengths():
        where = path.relative_to(ROOT)
        if text.count("\n") > 500:
            long.append(f"{where}: {text.count(chr(10))} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                arguments = len(node.args.args) + len(node.args.kwonlyargs)
                if code_lines(node) > 60:
                    long.append(f"{where}:{node.lineno} {node.name}: {code_lines(node)} lines")
                if arguments > 10:
                    long.append(f"{where}:{node.lineno} {node.name}: {arguments} parameters")
    assert not long, "\n".join(long)


def test_shipped_code_has_no_assert_and_no_marks_of_unfinished_work():
    found = []
    for path, text in lengths():
        found += [f"{path.name}:{n.lineno} assert" for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Assert)]
        found += [f"{path.name} {word}" for word in ("TODO", "FIXME", "XXX") if word in text]
    assert not found


def test_every_package_is_installed_with_the_library():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for path in sorted(CORE.rglob("__init__.py")):
        name = ".".join(("quakesar", *path.parent.relative_to(ROOT).parts))
        assert f'"{name}"' in text, f"{name} is missing in pyproject.toml"
