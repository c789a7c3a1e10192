"""The Chinese texts use one word for one thing, that of docs/glossary.md, and the signs of Chinese sentences."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Word not to be used, and the one that is.
INSTEAD = {
    "相干系数": "相干性", "状态向量": "状态矢量", "视线矢量": "视线向量", "单位矢量": "单位向量", "次影像": "辅影像",
    "中位数": "中值", "解绕": "解缠", "掩模": "掩膜", "模糊高程": "模糊高度", "轨道精化": "轨道精炼", "震害": "损毁",
    "滑移角": "滑动角", "热核": "增温核心", "永久散射体": "持久散射体", "有效基线": "垂直基线",
}  # fmt: skip
TAGS = {"permanent scatterers"}  # words to search by keep their synonyms
CJK = "[\u4e00-\u9fff]"


def pairs():
    root = ElementTree.parse(ROOT / "i18n" / "quakesar_zh_CN.ts").getroot()
    for message in root.iter("message"):
        text = message.findtext("translation") or ""
        if text and message.findtext("source") not in TAGS:
            yield message.findtext("source"), text


@pytest.mark.parametrize("word", sorted(INSTEAD))
def test_one_word_for_one_thing(word):
    used = [source for source, text in pairs() if word in text]
    assert not used, f"{word}: write {INSTEAD[word]} in {used[:5]}"


def test_signs_are_those_of_chinese():
    odd = []
    for source, text in pairs():
        plain = re.sub(r"\{[^{}]*\}|<[^<>]*>|https?://\S+", " ", text)
        if ";;" not in source and re.search(rf"{CJK}[,;:?!](?!\d\d)|[,;:] ?{CJK}", plain):
            odd.append(text[:60])
    assert not odd, odd[:10]


def test_the_glossary_uses_the_same_words():
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    first = re.findall(r"^\| [^|]+ \| ([^|(]+?)(?: \([^|]*\))? \|", glossary, re.MULTILINE)
    assert len(first) > 80
    assert not [term for term in first for word in INSTEAD if word in term]
