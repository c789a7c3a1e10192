"""What the pages say exists: every link and picture, every tool, and every parameter of the commands that are shown."""

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
TUTORIALS = sorted((ROOT / "docs").glob("tutorial_*.md"))
MODELS = {path.stem for path in (ROOT / "algorithms" / "models").glob("*.model3")}

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RUN = re.compile(r"qgis_process(?:\.bin)? run (?:--\S+ )*(\S+)(.*)")
NAMED = re.compile(r"quakesar:([a-z0-9_]+)")
# Parameters that qgis_process itself takes.
OWN = {"PROJECT_PATH", "DISTANCE_UNITS", "AREA_UNITS", "ELLIPSOID", "TEMPORARY_OUTPUT"}


def parameters() -> dict:
    """Tools by id with their parameters and outputs, from the pages that are made from the tools."""
    found = {}
    for page in sorted((ROOT / "docs" / "tools").glob("*.md")):
        for part in page.read_text(encoding="utf-8").split('<a id="')[1:]:
            name = part.split('"')[0]
            found[name] = set(re.findall(r"^\| `([A-Z][A-Z0-9_]*)` \|", part, re.MULTILINE))
    return found


def tool_ids() -> set:
    """Ids of the tools, from the list of the provider: each is its module's last name."""
    text = (ROOT / "algorithms" / "provider.py").read_text(encoding="utf-8")
    return set(re.findall(r'"(?:[a-z_]+\.)+([a-z0-9]+):\w+"', text))


def commands(text: str):
    """Yield tool and parameters of each qgis_process command in the fenced blocks, continued lines joined."""
    for block in FENCE.findall(text):
        for line in re.sub(r"\\\n\s*", " ", block).splitlines():
            for found in RUN.finditer(line):
                yield found[1], re.findall(r"(?<!\S)--([A-Za-z_0-9]+)=", found[2])


def identity(page: Path) -> str:
    return str(page.relative_to(ROOT))


def test_the_pages_and_tools_are_there():
    assert len(PAGES) > 20
    known = parameters()
    assert len(known) > 60
    assert len(tool_ids()) > 60
    assert all(known.values()), [name for name, names in known.items() if not names]


@pytest.mark.parametrize("page", PAGES, ids=identity)
def test_links_and_pictures_exist(page):
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    missing = []
    for target in LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists():
            missing.append(target)
        elif anchor and file.suffix == ".md":
            content = file.read_text(encoding="utf-8")
            titles = {slug(title) for title in re.findall(r"^#+ (.*)$", content, re.MULTILINE)}
            if anchor not in titles and f'id="{anchor}"' not in content:
                missing.append(target)
    assert not missing


def slug(title: str) -> str:
    """Return the anchor that a title gets on a page."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=identity)
def test_every_tool_that_is_named_exists(page):
    named = set(NAMED.findall(page.read_text(encoding="utf-8")))
    assert named <= tool_ids() | MODELS


@pytest.mark.parametrize("page", PAGES, ids=identity)
def test_shown_commands_have_the_parameters_of_their_tools(page):
    known, wrong = parameters(), []
    for tool, given in commands(page.read_text(encoding="utf-8")):
        owner, _, name = tool.partition(":")
        if owner != "quakesar":
            continue  # QGIS' own tools
        if name in known:
            wrong += [f"{tool} --{key}" for key in given if key not in known[name] | OWN]
        elif name not in MODELS:
            wrong.append(tool)
    assert not wrong


def test_commands_are_found_as_they_are_written():
    text = "```\nqgis_process run quakesar:rewrap --INPUT=$A \\\n  --FRINGE=0.1 --OUTPUT=b.tif\n```\n"
    assert list(commands(text)) == [("quakesar:rewrap", ["INPUT", "FRINGE", "OUTPUT"])]
    assert slug("What is read, and what is turned round") == "what-is-read-and-what-is-turned-round"


@pytest.mark.parametrize("page", TUTORIALS, ids=identity)
def test_tutorials_show_commands_that_the_runner_takes(page):
    specification = importlib.util.spec_from_file_location("tutorials", ROOT / "tools" / "tutorials.py")
    runner = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(runner)
    text = page.read_text(encoding="utf-8")
    shown = [tool for tool, _ in commands(text)]
    taken = "\n".join(runner.blocks(text))
    assert shown
    assert all(f"run {tool}" in taken for tool in shown)
    assert page.stem.partition("tutorial_")[2] in runner.names()


def test_the_table_of_contents_names_every_page():
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")} - {"index.md"}
    assert {page for page in pages if f"({page})" not in index} == set()
