"""A translator whose texts can be told from the English ones."""

from qgis.PyQt.QtCore import QTranslator


class Marking(QTranslator):
    """Puts a sign before every text of ours."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"中{text}" if context == "QuakeSAR" else ""
