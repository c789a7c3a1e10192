"""The provider: lists the tools by name, imports each on its own, and goes on when one is broken."""

from __future__ import annotations

import importlib
import traceback

from qgis.core import Qgis, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core import cluster
from ..core.version import __version__
from . import hosting
from .base import ICON
from .texts import CONTEXT, tr

# module:class below `algorithms`, in the order of the groups
TOOLS = (
    "scenes.sceneinfo:SceneInfo",
    "scenes.baselines:Baselines",
    "scenes.simulatescenes:SimulateScenes",
    "interferometry.geocodescene:GeocodeScene",
    "interferometry.interferogram:Interferogram",
    "interferometry.filterinterferogram:FilterInterferogram",
    "interferometry.suggestcuts:SuggestCuts",
    "interferometry.unwrapphase:UnwrapPhase",
    "interferometry.correctunwrapping:CorrectUnwrapping",
    "interferometry.refineorbit:RefineOrbit",
    "interferometry.correcttroposphere:CorrectTroposphere",
    "interferometry.removetopography:RemoveTopography",
    "interferometry.heightfromphase:HeightFromPhase",
    "interferometry.repositionpixels:RepositionPixels",
    "interferometry.displacement:Displacement",
    "interferometry.dinsar:Dinsar",
    "interferometry.pixeloffsets:PixelOffsets",
    "interferometry.multipleaperture:MultipleAperture",
    "importing.importinterferogram:ImportInterferogram",
    "deformation.decompose:Decompose",
    "deformation.profile:Profile",
    "deformation.contours:Contours",
    "deformation.comparegnss:CompareGnss",
    "deformation.damagemap:DamageMap",
    "deformation.faulttrace:FaultTrace",
    "deformation.rewrap:Rewrap",
    "source.importfaults:ImportFaults",
    "source.okadaforward:OkadaForward",
    "source.strainfield:StrainField",
    "source.stresschange:StressChange",
    "source.stressdrop:StressDrop",
    "source.downsample:Downsample",
    "source.noisecovariance:NoiseCovariance",
    "source.invertgeometry:InvertGeometry",
    "source.invertslip:InvertSlip",
    "timeseries.network:Network",
    "timeseries.invertsbas:InvertSbas",
    "timeseries.velocity:Velocity",
    "timeseries.persistentscatterers:PersistentScatterers",
    "groundradar.simulategroundradar:SimulateGroundRadar",
    "groundradar.importgroundradar:ImportGroundRadar",
    "groundradar.grounddisplacement:GroundDisplacement",
    "groundradar.alarm:Alarm",
    "groundradar.fusemonitoring:FuseMonitoring",
    "thermal.importcube:ImportCube",
    "thermal.importcatalogue:ImportCatalogue",
    "thermal.completeness:Completeness",
    "thermal.decluster:Decluster",
    "thermal.climatology:Climatology",
    "thermal.thermalindex:ThermalIndex",
    "thermal.heatingcore:HeatingCore",
    "thermal.thermalalarms:ThermalAlarms",
    "thermal.seismicprior:SeismicPrior",
    "thermal.contingency:Contingency",
    "thermal.molchan:Molchan",
    "thermal.hybridprobability:HybridProbability",
    "thermal.scoreforecast:ScoreForecast",
    "thermal.trainthermal:TrainThermal",
    "thermal.tideseries:TideSeries",
    "thermal.tidebackground:TideBackground",
    "thermal.airlayers:AirLayers",
    "thermal.lagcorrelation:LagCorrelation",
    "thermal.simulatethermal:SimulateThermal",
    "help.checkinstallation:CheckInstallation",
)
MODELS = hosting.PLUGIN_FOLDER / "algorithms" / "models"


class QuakeSarProvider(QgsProcessingProvider):
    """All QuakeSAR tools and models."""

    def __init__(self):
        super().__init__()
        self._refreshed = False

    def id(self):
        return "quakesar"

    def name(self):
        return "QuakeSAR"

    def longName(self):
        return tr("QuakeSAR: radar interferometry of earthquakes")

    def versionInfo(self):
        return __version__

    def icon(self):
        return QIcon(ICON)

    def svgIconPath(self):
        return ICON

    def helpId(self):
        return "quakesar"

    def defaultRasterFileExtension(self):
        return "tif"

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]

    def supportsNonFileBasedOutput(self):
        return True

    def load(self):
        _add_settings()
        return super().load()

    def unload(self):
        _remove_settings()
        super().unload()

    def loadAlgorithms(self):
        for name in TOOLS:
            tool = load_tool(name)
            if tool is not None:
                self.addAlgorithm(tool)
        # A model is made of tools that are registered: on the second refresh.
        if self._refreshed:
            self.add_models()
        self._refreshed = True

    def add_models(self) -> None:
        """Add the shipped models; the tools must be registered."""
        for path in sorted(MODELS.glob("*.model3")):
            self._add_model(path)

    def _add_model(self, path) -> None:
        from .shipped_models import read_model  # no model is read at the start of QGIS

        model = read_model(path, self)
        if model is not None:
            self.addAlgorithm(model)
        else:
            _log(tr("The model {name} could not be read.").format(name=path.name))


def load_tool(name: str):
    """Return a new instance of a tool, or None after logging why it does not load."""
    module, _, kind = name.partition(":")
    try:
        return getattr(importlib.import_module(f"{__package__}.{module}"), kind)()
    except Exception:  # whatever one tool breaks must not hide the others
        _log(tr("The tool {name} could not be loaded:").format(name=kind) + "\n" + traceback.format_exc())
        return None


def _log(text: str) -> None:
    QgsMessageLog.logMessage(text, CONTEXT, Qgis.MessageLevel.Critical)


class _Modes(list):
    """Where tools run, in the user's language; a script may go on naming the word itself."""

    def index(self, word, *span) -> int:
        """Return the place of a word, or of what is shown for it."""
        return hosting.SETTINGS.index(word) if word in hosting.SETTINGS else super().index(word, *span)


def _modes() -> _Modes:
    shown = {"auto": tr("auto"), "thread": tr("thread"), "worker": tr("worker")}
    return _Modes(word if shown[word] == word else f"{shown[word]} ({word})" for word in hosting.SETTINGS)


def _add_settings() -> None:
    from processing.core.ProcessingConfig import ProcessingConfig, Setting

    ProcessingConfig.settingIcons["QuakeSAR"] = QIcon(ICON)
    modes = _modes()
    ProcessingConfig.addSetting(
        Setting(
            "QuakeSAR",
            hosting.SETTING,
            tr("Where tools run (auto, thread of QGIS, or worker process)"),
            modes[0],
            valuetype=Setting.SELECTION,
            options=modes,
        )
    )
    ProcessingConfig.addSetting(
        Setting(
            "QuakeSAR",
            cluster.VARIABLE,
            tr("Address of a Dask scheduler, such as tcp://192.168.1.10:8786; empty: this computer alone"),
            "",
            valuetype=Setting.STRING,
        )
    )
    ProcessingConfig.readSettings()


def _remove_settings() -> None:
    from processing.core.ProcessingConfig import ProcessingConfig

    for name in (hosting.SETTING, cluster.VARIABLE):
        ProcessingConfig.settings.pop(name, None)
    ProcessingConfig.settingIcons.pop("QuakeSAR", None)
