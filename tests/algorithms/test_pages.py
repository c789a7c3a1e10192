"""The pages of the tools say what the tools say, and every help link leads to one."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_pages_are_as_new_as_the_tools(provider):
    specification = importlib.util.spec_from_file_location("pages", ROOT / "tools" / "pages.py")
    pages = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(pages)
    wanted = pages.write_pages(pages.load_tools())
    written = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "tools").glob("*.md")}
    assert written == wanted, "run make pages"


def test_help_links_lead_to_a_page(provider):
    for tool in provider.algorithms():
        if tool.name().islower():  # models have no page of their own
            page, _, anchor = tool.helpUrl().partition("/blob/main/")[2].partition("#")
            assert f'<a id="{anchor}"></a>' in (ROOT / page).read_text(encoding="utf-8"), tool.name()
