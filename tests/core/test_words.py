"""What core says comes in the user's language: here, in a worker process, and on pictures where a font allows."""

import json
from dataclasses import dataclass
from datetime import datetime

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from quakesar.core import execution, fonts, words
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.report import Report
from quakesar.core.results import Result

TEXTS = {"{count} scenes, {share:.1f} %": "{count} 景，{share:.1f} %", "Scenes": "影像", "a {brace": "一 {brace"}


@pytest.fixture
def chinese(tmp_path, monkeypatch):
    (tmp_path / "quakesar_zh_CN.json").write_text(json.dumps(TEXTS), encoding="utf-8")
    (tmp_path / "quakesar_de.json").write_text("{damaged", encoding="utf-8")
    (tmp_path / "quakesar_it.json").write_text('["Scenes"]', encoding="utf-8")
    monkeypatch.setattr(words, "_FOLDER", tmp_path)
    words.use("zh_CN")
    yield
    words.use(words.ENGLISH)


@dataclass(frozen=True)
class Job:
    text: str


def say(job: Job, progress) -> Result:
    """A stage that speaks."""
    return Result({"LANGUAGE": words.language(), "SAID": words.tr(job.text, count=2, share=1.25)})


def test_fields_are_filled_in_in_either_language(chinese):
    assert words.tr("{count} scenes, {share:.1f} %", count=3, share=2.55) == "3 景，2.5 %"
    assert words.tr("a {brace") == "一 {brace"
    assert words.tr("not {known}", known=1) == "not 1"
    words.use("en")
    assert words.tr("{count} scenes, {share:.1f} %", count=3, share=2.55) == "3 scenes, 2.5 %"


@pytest.mark.parametrize("code", ["fr", "de", "it", "../zh_CN"])
def test_a_language_without_words_is_english(chinese, code):
    words.use(code)
    assert (words.language(), words.tr("Scenes")) == ("en", "Scenes")


def test_a_page_names_its_language(chinese):
    page = Report(words.tr("Scenes")).to_html()
    assert '<html lang="zh-CN">' in page
    assert "<h1>影像</h1>" in page


def test_a_worker_speaks_the_language_of_its_host(monkeypatch):
    monkeypatch.setitem(words._chosen, "language", "zh_CN")
    task = execution.Task(f"{__name__}:say", f"{__name__}:Job", {"text": "{count} scenes, {share:.1f} %"})
    there = execution.run(task, Silent(), "worker").values
    assert there["LANGUAGE"] == "zh_CN"


def test_labels_are_english_without_a_font(chinese, monkeypatch):
    monkeypatch.setattr(fonts, "_found", [["DejaVu Sans", "Some CJK"]])
    assert fonts.label_text("Scenes") == "影像"
    monkeypatch.setattr(fonts, "_found", [["DejaVu Sans"]])
    assert fonts.label_text("{count} scenes, {share:.1f} %", count=1, share=2) == "1 scenes, 2.0 %"


def test_a_damaged_font_is_none(tmp_path, monkeypatch):
    (tmp_path / "wqy-zenhei.ttc").write_bytes(b"damaged")
    monkeypatch.setattr(fonts.font_manager, "findSystemFonts", lambda: [str(tmp_path / "wqy-zenhei.ttc")])
    monkeypatch.setattr(fonts.font_manager.fontManager, "ttflist", [])
    assert fonts._chinese() == []


def test_an_error_that_is_gone_on_from_is_told(chinese, monkeypatch):
    monkeypatch.setitem(words._chosen["words"], "INPUT: {found} is odd.", "INPUT：{found} 为奇数。")
    assert words.tell(InputError("INPUT: {found} is odd.", found=3)) == "INPUT：3 为奇数。"
    assert words.tell(InputError("not known")) == "not known"


def test_dates_have_no_english_months_in_another_language(chinese):
    days = [datetime(2004, month, 3) for month in range(1, 12)]
    texts = {}
    for code in ("zh_CN", "en"):
        words.use(code)
        figure = Figure()
        axes = figure.add_subplot()
        axes.plot(days, range(11))
        fonts.set_dates(axes.xaxis)
        FigureCanvasAgg(figure).draw()
        texts[code] = " ".join(label.get_text() for label in axes.get_xticklabels())
    assert "Mar" in texts["en"]
    assert " 3 4 5 " in texts["zh_CN"]
    assert not [letter for letter in texts["zh_CN"] if letter.isalpha()]
