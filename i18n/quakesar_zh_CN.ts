<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>QuakeSAR</name>
    <message>
      <location filename="../algorithms/ground.py" />
      <source> Left out: one constant height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>0 none, 1 slight, 2 moderate, 3 severe, 255 cannot be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>0 where nothing is lost, 1 where all is; negative where it grew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>3-D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>A complex interferogram, filtered or not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>A complex interferogram.</source>
      <translation>复数干涉图。</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>A complex raster can be drawn as amplitude or phase and not as {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>A fault line has the shape {found}; it needs points x 2 finite (row, column) values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>A level that gets a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>A line for each fault with the fall of the shear stress in its middle, pascals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>A line for each pair, with its numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>A line for each rectangle with all its numbers, moment and magnitude.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>A line for each with mean, smallest and largest change in pascals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>A long perpendicular baseline shows topography, a short one deformation. A pair whose Doppler centroids differ by much of the bandwidth, or whose baseline comes near the critical one, does not interfere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>A look vector is {found:.4g} long, but it must be a unit vector (east, north, up) from the ground to the sensor; angles have to be converted first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>A new or empty folder.</source>
      <translation>新建或空文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>A page with all facts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>A page with one line for each thing that was looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/report.py" />
      <source>A picture of the report is not a PNG file: make it with core.pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>A point for each bin and raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>A point for each station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/frame.py" />
      <source>A point lies {far:.0f} km from the origin {lon:g}, {lat:g}, but a half-space holds for 500 km; check that longitude and latitude are degrees and not swapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>A point lies {height:g} m above the surface; depths are positive down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pair_figures.py" />
      <source>A point to be measured is not in view of both orbits: choose scenes of one track, and a point inside them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>A radar displacement has no zero and often a slope from orbits: offset or ramp are estimated from the stations so that single bad ones count little. A ramp needs four stations, well spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>A raster in metres, positive toward the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>A raster in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>A raster on the same grid, not zero where the ground did not move; used when no point is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/scene.py" />
      <source>ALIGN_TO has a wavelength of {found:.6f} m and INPUT one of {want:.6f} m: align scenes of one sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>ALPHA is {found}: it must be between 0 and 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>AZIMUTH_HEADING is empty and AZIMUTH does not tell the flight direction: give it in degrees clockwise from north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>About 1/30 of a pixel for pixel offsets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Above the WGS84 ellipsoid; 1000 m more or less change a baseline by up to half a metre.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Above the horizon; negative is downward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Add the delay of turbulent water vapour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Add the noise of the receiver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Adds the whole cycles that a wrapped phase lacks, by minimum-cost flow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>After Goldstein and Werner (1998) and Baran and others (2003).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>After Wright, Parsons and Lu (2004).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Align to</source>
      <translation>对齐到</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>All displacements need the same zero: refer them to the same stable ground first. Uncertainty holds standard deviations and covariances, the condition number of the design and the direction that the passes cannot see. Pixels that fewer than two directions cover stay without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>All formulas, with area and slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Along the line of sight in metres, positive toward the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Along the line of sight, metres, on the same grid; protects the earthquake.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Along the line of sight, metres, positive toward the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Along: distance is counted from the first point of the line; the swath lies on both sides of it. Across: the line is the fault, the profile crosses the middle of its chord at right angles, and distance is zero on the chord and positive to the right of it. The first line of the layer is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Alpha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>An error that should not happen stopped the run ({kind}: {text}): the log panel holds the details, please report them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Any raster on whose grid the map is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Any raster on whose grid the strain of faults is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Area (m2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Area of the earthquake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Area of the rupture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Areas to leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>At no pixel do two of INPUTS hold data from directions different enough (condition number {found:.3g}, at most {most:.3g} is allowed): take an ascending and a descending pass that overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>At points made by Downsample the model is compared with the measurement: the residual is measured less modelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Atmosphere</source>
      <translation>大气</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Averaging window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Azimuth of the custom direction</source>
      <translation>自定义方向的方位角</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>BAND is {found} and INPUT has {have} bands: choose one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Band</source>
      <translation>波段</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Band of the raster that holds the displacement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>Band {band} of {path} is wanted and it has {have}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Base level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Baseline report</source>
      <translation>基线报告</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Baselines</source>
      <translation>基线</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Between two lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Brings a single-look scene onto the map and removes the phase of orbit and ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Buildings or districts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>COHERENCE_WINDOW is {found}: it must be an odd number of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>CORRELATED and WHITE are both 0: points need a standard deviation, so give one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>CRS of the results</source>
      <translation>结果的坐标参考系</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>CSV files (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Cancelled; nothing was kept.</source>
      <translation>已取消；未保留任何文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Cannot be told (percent of the pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Change in pascals, tension positive; six bands: ee, nn, uu, en, eu, nu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Change of east per metre of neglected north (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Change of up per metre of neglected north (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Change of volume.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Change on the receiving faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Check installation</source>
      <translation>检查安装</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Circular crack (Pa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Circular crack, long strip (surface or buried, strike-slip or dip-slip) and, from the slip itself, the fall of the shear stress at the middle of every patch, as mean over the area and weighted with the slip. For one earthquake they differ by a factor of four: the report lists all, with area and slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Clockwise from north. Left out: as the tags of the offsets tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Clockwise from north; for example the slip direction of a landslide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Coherence across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Coherence before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Coherence window</source>
      <translation>相干性窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Comma-separated square metres, a row for each point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Compare with GNSS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Complex numbers; shown as amplitude.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Complex numbers; shown as wrapped phase in radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Components</source>
      <translation>连通分量</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Computes the baselines of all pairs of some scenes and tells what each pair can measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Computes the change of Coulomb stress by faults, on given planes, optimal planes or other faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Computes the displacement of the ground by faults: east, north, up and toward a sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Computes the strain of the ground from faults, at any depth, or from measured east and north motion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Computes the stress drop of an earthquake from its faults or slip distribution, by several formulas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Connected areas.</source>
      <translation>连通区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Constant height</source>
      <translation>固定高程</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Contours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Contours of displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Control points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Control points count alone when given; their field displacement (metres, toward the sensor) is zero when it is missing. Otherwise everything coherent is used: the majority decides, and places where the phase is steeper than elsewhere are left out with a rim. A mask of stable ground replaces that search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Correlated noise, standard deviation (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Coulomb stress change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Covariance of the points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>DECAY_DAYS is {found}: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>DEFORMATION_LIMIT is {found} m: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM holds no heights in the area: choose another DEM or another EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: the area holds {count:.0f} million heights, at most {most:.0f} million fit: choose a smaller EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: {path} does not cover the area, it ends {missing} (in its own coordinates): choose a larger DEM or a smaller EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: {path} has no coordinate reference system: assign one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: {path} states heights in feet: convert it to metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM_DATUM is 'geoid' and GEOID is empty: give the raster of geoid undulations in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM_DATUM is '{found}': say what the heights of the DEM refer to, one of {wanted} (SRTM and Copernicus heights are over a geoid, EGM96 and EGM2008).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM_DATUM is {name} and the PROJ grid of it, {grid}, is not installed: install it, choose 'geoid' and a raster of undulations, or 'constant' and one value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>DEPTH is {found:g} m and measured motion is that of the surface: set it to 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>DEPTH is {found:g} m, above the surface: it must be 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION is '{found}': it must be los, vertical or custom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION is custom and its vector is {found}: give east, north and up, not all zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION is {direction} and GEOMETRY is missing: choose the geometry raster of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION: the chosen direction lies {angle:.1f} degrees from the line of sight, which sees only {part:.0%} of such motion: choose one whose part along the line of sight is at least {least:.0%}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>DISPLACEMENT holds one value everywhere, so it has no noise to measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damage map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damaged area (m2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damaged zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Days after which it has fallen to 1/e. Left out: 40 days at C band, for land with plants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Decay of the coherence</source>
      <translation>相干性衰减</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Decompose into east, north and up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Deformation</source>
      <translation>形变分析</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Depth of the bottom edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Depth of the top edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Differences between pairs of stations 0.1 to 50 km apart are held against 4(1 + sqrt(L)) mm, the coseismic requirement of NISAR, which 68.3 percent of the pairs should keep. Stations on pixels without data are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Dilatation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Dip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Dip of the planes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Direction</source>
      <translation>方向</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Direction of the greatest compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Displacement</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Displacement from two scenes (DInSAR)</source>
      <translation>由两景影像求形变（DInSAR）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Displacement per fringe</source>
      <translation>每条干涉条纹对应的形变</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Displacement that was subtracted (m, line of sight)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Displacement: {sign}</source>
      <translation>形变：{sign}</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Displacements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Distance at which its weight has fallen to 1/e; about the distance between stations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Distance classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Distance in metres; measured and modelled in square metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Dots of the semivariogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Down dip, for the strips. Left out: from the depth range of the faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Downsample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Draw a fault as a line along its top edge, so that it dips to the right, and give dip, rake, slip and depths as fields or as numbers; every segment of the line becomes a rectangle with uniform slip. The effects of all faults are added (Okada, 1985; elastic half-space).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Draws lines of equal displacement, labelled in centimetres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>ENGINE is {engine} and the Python package {package} is not installed: install it, or choose own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Each bin has the median, the mean, two quantiles and the number of samples. Give several rasters to see them together: a displacement and its model, or displacement and coherence. Pixels without data are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Each nuisance can be switched off; with all of them off the scenes are clean. The same seed gives the same files. bam_small (10 km) takes less than a minute, bam (42 km) takes minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>East</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>East, north, up, line of sight, measurement and residual in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Eastward displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Effective; 0.4 for most faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Elevation model</source>
      <translation>高程模型</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Engine</source>
      <translation>解缠引擎</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Estimator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Every fifth line has the value 1 in the field index. Pixels without data stay empty and lines end there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Every map pixel is found in the scene by its orbit and its height, the scene is interpolated there, and the phase of the distance is taken away. Two scenes treated like this are coregistered, flattened and (with an elevation model) free of topography: the tool Interferogram only has to multiply them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Every point has the mean displacement (metres, positive toward the sensor), the unit vector to the sensor (east, north, up), sigma, the count of pixels, the size of its square and the spread in it. Sigma is the noise of the air, which does not average out within a square, and the white noise, which does; the tool Noise covariance measures both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Expect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>FAULTS holds neither lines, polygons or points nor the fields longitude and latitude: draw the top edge of the fault as a line, or add these fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>FAULTS holds no fault: choose a layer with at least one line, polygon or row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>FIT needs at least {least} bins with data and the profile has {found}: make it longer or STEP smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/forward.py" />
      <source>FRINGE is empty and GEOMETRY does not name its wavelength: give the displacement of one fringe in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/rewrapping.py" />
      <source>FRINGE is empty and INPUT does not name its wavelength: give the displacement of one fringe in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/rewrapping.py" />
      <source>FRINGE is {found} m: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/forward.py" />
      <source>FRINGES are asked for without GEOMETRY: choose the geometry raster of the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Faults</source>
      <translation>断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Faults used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>Fewer than 100 pixels hold both PRE_COHERENCE and CO_COHERENCE: check that they overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>Fewer than 3 pixels are valid, so no plane can be fitted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Field of east</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Field of north</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Field of up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Filter interferogram</source>
      <translation>干涉图滤波</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Filtered interferogram</source>
      <translation>滤波干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Flight direction of the offsets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Folder for the scenes</source>
      <translation>影像文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the products.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Footprint</source>
      <translation>覆盖范围</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>For each pair of one track: perpendicular and parallel baseline, days between, the height that makes one fringe, the difference of the Doppler centroids and the coherence to expect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For fixed planes, which dip to the right of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For fixed planes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For fixed planes: 0 left-lateral, 90 reverse, 180 right-lateral, -90 normal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For optimal planes: between the others for strike-slip, below for thrusts, above for normal faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For optimal planes; clockwise from north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For optimal planes; compression is positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>For points made by Downsample the full covariance can be written as text, in their order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Formula of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Friction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Fringes</source>
      <translation>干涉条纹</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>From 0 (a guess) to 1, at every pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>From 0 (noise) to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>From the slip, mean over the area (Pa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>From the slip, weighted with it (Pa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>From the tool Downsample (fields size and count), for the matrix.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>From the tool Unwrap phase, radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>GCP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>GCPS: {found} points lie on pixels with phase and the model {model} needs more than {need}: add points or choose a simpler model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>GEOID: {path} does not cover the DEM: choose a geoid raster of the whole area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>GEOMETRIES is empty and {path} does not name its geometry raster: give one for each input in the same order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>GEOMETRIES: {geometry} looks another way than {path} was seen from: give the geometry rasters in the order of INPUTS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>GEOMETRY is empty and the displacement names none: choose the geometry raster of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GEOMETRY is missing and DISPLACEMENT does not name one: choose the geometry raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GEOMETRY: {path} does not hold the bands east, north, up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>GNSS holds {found} stations with east and north: at least three, not on one line, are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>GNSS report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>GNSS stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GNSS: none of {count} stations lies on a pixel with displacement and geometry: check their coordinates and the fields of east and north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Geocode scene</source>
      <translation>影像地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Geocode the earlier scene first. Give its result as Align to for the later one: the offsets that orbits and clocks leave are measured on small chips, fitted and removed. A fit worse than 0.1 pixel is an error. Both scenes then lie on the same pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Geocoded scene</source>
      <translation>地理编码影像</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Geoid height</source>
      <translation>大地水准面高</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Geoid raster</source>
      <translation>大地水准面栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Geometries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Geometry</source>
      <translation>几何</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Geometry of the reference</source>
      <translation>参考影像的几何</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Give displacements of ascending and descending passes and their geometry rasters, in the same order. Grids and projections may differ: the result lies on the grid of the first, finer rasters are averaged and others interpolated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>Give either FAULTS, or measured EAST and NORTH: one of the two is needed, and not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Give either faults or two rasters of measured motion. Extension is positive. The six bands of the tensor are ee, nn, uu, en, eu, nu (e east, n north, u up); the shears are tensor components, half of the engineering ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Give the coherence of a pair before the earthquake and of a pair across it, on one grid and with alike baselines. What time and baseline did to ground that was not damaged is estimated from the majority of the pixels and removed; what is lost beyond it, and beyond its scatter, is called damage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Give the mapped rupture as Faults: the phase may break there and the break does not leak into the country. Areas that hang together by good phase get one number in Components; between components the number of cycles is a guess, whose confidence Reliability shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Goldstein's alpha; 0 leaves the phase unfiltered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Greatest horizontal stress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Ground radar</source>
      <translation>地基雷达</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Ground whose displacement is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>HEIGHT is {found} m: it must lie between -500 and 9000 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Half of the difference of the extremes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Heading in the middle (degrees)</source>
      <translation>中心航向（度）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Height of a map pixel, which may be finer than its width as the scene itself. Left out: as its width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Height of one fringe (m)</source>
      <translation>一条条纹对应的高程（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Height of the geoid above the WGS84 ellipsoid in metres; only for the choice geoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Height of the geoid above the WGS84 ellipsoid in the area; only for the choice constant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Height of the ground</source>
      <translation>地面高程</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Height of the ground above the WGS84 ellipsoid, when there is no elevation model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Heights for baseline and phase screens. Left out: the raster that the reference names in its tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Heights of the ground in metres: any raster, in any CRS, that covers the whole area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Heights refer to</source>
      <translation>高程基准</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Heights: {datum}</source>
      <translation>高程：{datum}</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Highest less lowest line of sight, or uplift without one (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>How far the model may be off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>How many points along the longer side get axes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>INPUT has no pixel with phase, coherence and MASK all valid: check that the rasters belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INPUT holds no data: choose a raster with values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INPUT is a complex raster: choose a displacement in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT is empty: choose one raster or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>INPUT: GDAL finds {rows} lines of {cols} samples in {path} and its annotation states {want_rows} of {want_cols}: the file is damaged, get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>INPUT: the pixels of {path} from line {row} cannot be read: the file is damaged, get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/__init__.py" />
      <source>INPUT: {path} cannot be read ({reason}): choose a scene file that exists and that you may read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path} does not run from near to far range in its geolocation grid: QuakeSAR reads products in that order only, get the product as ESA delivers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT: {path} has no coordinate reference system: assign one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT: {path} has no coordinate reference system: assign one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT: {path} is complex: choose a raster of real numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/__init__.py" />
      <source>INPUT: {path} is not a radar scene that QuakeSAR reads: choose a product of {known}, unpacked if it came compressed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path} is {kind} ({found}): choose a single-look complex product of ASAR image mode (ASA_IMS_1P) or alternating polarisation (ASA_APS_1P).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path}: line {line} is stamped {late:.6f} s off the regular time of the header, so lines are missing or not in the order of flight: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>INPUTS holds {found} raster: two or more displacements seen from different directions are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS holds {found} scene: a baseline needs two or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS: none of the {n} scenes form a pair, they are of {groups} tracks or do not overlap: choose scenes of one track and frame, taken on different days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS: {one} and {other} are the same scene: give each scene once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>INPUTS: {path} is a displacement along '{found}': choose one along the line of sight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INTERVAL is {found} m: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INTERVAL of {found} m gives {levels:.0f} levels for values from {low:.4g} to {high:.4g}: choose a larger one, and check that INPUT is in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>In map units. Left out: no reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>In metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Incidence in the middle (degrees)</source>
      <translation>中心入射角（度）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Inclination of the custom direction</source>
      <translation>自定义方向的倾角</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Independent looks of a pixel</source>
      <translation>像元的独立视数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Interferogram</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Interferometry</source>
      <translation>干涉测量</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Its side; a power of two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Its standard deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Its standard deviation (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>KIND is '{found}': it must be one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LINE does not meet a pixel with data: draw it over the raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LINE holds no line: draw one with two points or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LINE is closed, so it has no direction to cross: draw an open line along the fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>LONGEST is {found:g} m: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>LOOKS is {found}; it must be a number of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>LOOKS_X is {x} and LOOKS_Y is {y}: both must be whole numbers of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/forward.py" />
      <source>LOS is asked for without GEOMETRY: choose the geometry raster of the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>LOS: along the line of sight; vertical: as if all motion were vertical.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>LOS: along the line of sight; vertical; custom: as the two angles below say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LOW_PERCENT is {low} and HIGH_PERCENT {high}: they must grow and lie between 0 and 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Largest component (percent of the unwrapped pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Largest condition number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Largest displacement away from the sensor (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Largest displacement toward the sensor (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Largest maximum shear strain of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Largest removed phase (rad)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Largest rise of the map (Pa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Largest square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Layover (percent of the area)</source>
      <translation>叠掩（面积百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Least coherence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Least coherence before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Least confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Least horizontal stress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Least length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Least valid part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Left out: all faults that have slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Left out: as long as the fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Left out: found by its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Left out: half of the diagonal of the area with data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Left out: half the wavelength that the raster's tags tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Left out: half the wavelength that the tags of the geometry tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Left out: no reference.</source>
      <translation>不填：无参考点。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Left out: one pixel along a line, the length of the fault across it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Left out: one pixel of the first raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Left out: the UTM zone of the area, or the CRS of the area when that is a projection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Left out: the grid of the first displacement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Length across the fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Length of a bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Let the scatterers change between dates, most in the town and on the rupture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Let the state vectors in the products differ from the precise orbits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Limit of the modelled displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Line of sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Lines</source>
      <translation>行数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Lines across which the phase may break without cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Lines of the top edge (drawn so that the fault dips to the right), outlines, or a table. Fields, all optional where a number below is given: strike, dip, rake (degrees); slip, opening, top_depth, bottom_depth, width, length (metres); longitude, latitude (degrees) and reference (top_centre, centroid, ...) in a table; name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Lines with level and label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Lines, outlines or a table with the same fields as the faults, without slip. Dip and rake that are missing come from the receiving planes below, depths from the numbers above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Lists the versions of QGIS, Python, GDAL, PROJ and of every library the tools use, compiles and runs a small kernel, and says where tools run and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Locking depth (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Longest distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Look at the amplitude: rivers, roads and ridges must lie where the map has them. The geometry raster holds the unit vector from ground to sensor, the incidence, the slant range, the height and a mask (0 valid, 1 outside the scene, 2 layover, 3 shadow). Pixels outside the scene are zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Look at the coherence first: below 0.3 phase is noise. Coherence from few looks is biased upward. Pixels where less than half of the looks hold data are left without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Look for straight edges where the phase jumps by one cycle (6.28 radians): they are errors unless a fault lies there. Noise is best dealt with before, by more looks or a filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Look vectors (bands east, north, up) and grid; needed for the line of sight and fringes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Look vectors (bands east, north, up). Left out: as named in the tags of the displacement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Look vectors, for directions other than the line of sight. Left out: as named in the input's tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Look vectors, for the model baseline. Left out: as named in the input's tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Look vectors, heights, mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Looks along x</source>
      <translation>东西向视数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Looks along y</source>
      <translation>南北向视数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Looks are the map pixels averaged along x and y: more looks give less noise and coarser pixels. For ENVISAT scenes of 10 m x 4 m, 2 x 5 looks give pixels of 20 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>Looks of {rows} x {cols} do not fit a raster of {have_rows} x {have_cols} pixels: choose fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Lost share of coherence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Lost share of the normal coherence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Lower quantile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>MATRIX is asked for without POINTS: choose the points made by the tool Downsample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>MAX_CONDITION is {found}: it must be at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>METHOD is '{found}': it must be one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>METHOD is goldstein_coherence and COHERENCE is missing: choose the coherence of the interferogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>MIN_AREA is {found} m2: it must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>MIN_COHERENCE is {found}: it must lie from 0 to below 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>MODE is {found}; it must be deformation or smooth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>MODEL is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>MODEL is baseline and GEOMETRY is missing: choose the geometry raster of the scene, or plane.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Made by {software}</source>
      <translation>由 {software} 生成</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Makes ENVISAT scenes of the Bam earthquake of 2003, with orbits, elevation models and the truth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Makes a map of ground displacement from two radar scenes and an elevation model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Map pixels averaged from north to south.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Map pixels averaged from west to east.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Mapped rupture: lines across which the phase may break.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Maps damage from the loss of coherence across an earthquake, with classes, zones and confidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Maximum shear strain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Mean coherence</source>
      <translation>平均相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Mean perpendicular baseline (m)</source>
      <translation>平均垂直基线（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Mean slip (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Measured buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Measured east motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Measured motion is differentiated, which makes noise large: average it over a window of about ten pixels. The vertical parts follow from the free surface. Pixels beside missing ones have no strain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Measured north motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>Measured strain needs both EAST and NORTH: choose the other raster too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Measures one or more rasters along a line or across a fault, and fits the slip of the fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Measures the noise of a displacement map away from the earthquake and fits its covariance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Median condition number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Metres, at every pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, for example from an Okada model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Metres, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive along the flight, from pixel offsets or multiple apertures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive to the east.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive to the north; only with a northward model, offsets or GNSS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Metres, positive toward the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Metres.</source>
      <translation>米。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Metres; instead of faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Metres; positive is toward the sensor, or up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Model at the points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Modelled displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Modelled northward displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Moderate from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Moment (N m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Moment magnitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Multiplies two geocoded scenes and estimates their coherence and perpendicular baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>NORTH_OUTPUT is wanted and nothing tells the northward motion: give NORTH (a modelled displacement), AZIMUTH (offsets along the flight) or GNSS, or leave NORTH_OUTPUT out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Neighbouring pixels share the same air, so their errors are alike. An inversion that does not know this trusts the data too much: its 95 percent intervals hold the truth in two of three cases only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>Neither COUNT nor THRESHOLD is given: say how many points, or at which spread to split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>Neither a map nor RECEIVERS is asked for: choose an output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>No Python interpreter for a worker process was found ({tried}): set the execution mode to thread in the settings of the Processing provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>No line is as long as {least:g} pixels: choose a smaller INTERVAL than {interval:g} m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/orbits.py" />
      <source>No orbit sees the target at {up}; last misfit {left}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>No pixel has both a displacement and a look vector: check that the two rasters overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>No square has enough valid pixels; lower the valid fraction or the size of the smallest square.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Noise covariance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Noise of a pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Noise of the air</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Noise report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>None of the {count} faults of {parameter} has slip or opening: fill the field slip (m), or the parameter Slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>None of the {n} faults has slip; a moment needs some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>None of the {n} patches has slip; a stress drop needs some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Normal stress change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>North</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Northward displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Not zero where the phase may be used; or a geometry raster, whose layover and shadow are then left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Nothing is installed or changed. The number of problems can be used in a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Number of components</source>
      <translation>连通分量数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Number of lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Number of points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Number of problems</source>
      <translation>问题数量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Number of the connected area, largest first; 0 is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Number of zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Numbers, plots and pairs by distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {file} lies {difference:.0f} m from the state vectors of {scene}: one of the two is damaged or of another satellite, get them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {place} cannot be read ({reason}): choose a folder of orbit files, or one of them, that exists and that you may read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {place} covers {first} to {last} and the scene needs {start} to {stop}: choose the orbit file of that day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {place} is not a precise orbit file of {sensor}: choose a folder of DOR_VOR_AX files or one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>OUTPUT_FOLDER {path} is a file: name a new or empty folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>OUTPUT_FOLDER {path} is not empty: name a new or empty folder, nothing there is overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Of a pair across the earthquake, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Of a pair before the earthquake, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Of displacements and standard deviations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Of the cycles, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Of the random pairs; the same number gives the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Of the results, without a geometry raster. Left out: around the faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Of the rock; 0.25 for most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Of the rock; 30 for the upper crust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Of the values of a bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Offset along azimuth in the middle (lines)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Offset along range in the middle (samples)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Offset, radar minus GNSS (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Offsets along the flight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Okada forward model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>On the same grid, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>On the same grid, not zero where nothing moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>On the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>On the same grid: gives poor pixels less weight. Needed by goldstein_coherence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>On the same grid; needed for the uncertainty, and keeps noise out of the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>One fringe stands for half the wavelength of the sensor (2.8 cm for ENVISAT), or for the size you give: 10 cm fringes make a large earthquake readable. A modelled displacement and a measured one are compared best as fringes of the same size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>One or more, on any grids; the first is used for the numbers of the fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>One polygon with the facts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>One standard deviation in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>One standard deviation, metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>Only {found} blocks of pixels are left for the fit: lower MIN_COHERENCE, check MASK and DEFORMATION, or give GCPS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>Only {found} pixels are left to measure the noise on; {wanted} are needed, so mask less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>Only {used} of {chips} chips of the two scenes match, at least {least} are needed: the scenes are decorrelated or do not overlap enough; choose a larger EXTENT or another pair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Orbit errors</source>
      <translation>轨道误差</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Other faults can be given as a layer with dip, rake and depths; the table tells mean, smallest and largest change over each. Places on the edge of a fault have no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Outline the area that the earthquake moved; the rest is noise. The semivariogram comes from random pairs of pixels, and the model is s2 exp(-distance / a) for the air, and t2 for single pixels. Pixels without data are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>PIXEL_SIZE is {x} x {y}: it must be greater than zero, in units of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>POINTS holds {found} points, whose covariance has {cells} numbers: thin the map to {most} or fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>POLARISATION is {found} and {path} holds {have}: choose one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>PRESET is '{found}', but only {known} exist: choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Pairs</source>
      <translation>像对</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Pairs within 4(1 + sqrt(L)) mm (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Parallel baseline (m)</source>
      <translation>平行基线（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Part of a square that has to hold data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Pascals, along the slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Pascals, unclamping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Pascals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Perpendicular baseline</source>
      <translation>垂直基线</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Perpendicular baseline (m)</source>
      <translation>垂直基线（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Perpendicular baseline: {value:.1f} m</source>
      <translation>垂直基线：{value:.1f} 米</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Phase before and after, numbers, points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Phase: {sign}</source>
      <translation>相位：{sign}</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Pictures and numbers of every step, and warnings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Pixel height</source>
      <translation>像元高度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Pixel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Pixel size of the results</source>
      <translation>结果像元大小</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Pixel width</source>
      <translation>像元宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Pixels below it are not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Pixels per point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Pixels whose directions are too much alike are left without data; 2.5 is usual for two passes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Pixels whose modelled displacement is larger are not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Pixels within it are averaged. Left out: one and a half pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Pixels within it are averaged. Left out: three pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Plane and quadratic are functions of the map. Baseline moves the orbit of the secondary scene across its flight and up, with a drift, and follows the exact geometry: take it when a geometry raster is at hand. Ten centimetres of orbit are several fringes over a frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Planes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Planes of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Plot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Plot of all rasters, and the fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Plot, model and cautions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Point on the ground</source>
      <translation>地面点</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Point that did not move</source>
      <translation>未移动的点</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Points with displacements as fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Points with motion in metres as fields e, n, u and sigma_e, sigma_n, sigma_u; three or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Poisson's ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>Poisson's ratio is {found:g}; it lies between -1 and 0.5, for rock near 0.25.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Polygons around all that moved or was unwrapped wrongly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Polygons around errors of unwrapping and other motion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Polygons to be measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Polygons with area, loss and confidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Position of the fault along the profile (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Positive displacement is toward the sensor: up, or to the east on a descending and to the west on an ascending pass of a right-looking radar. Values are relative unless a point that did not move is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Positive is closer to failure: shear stress along the slip of the receiving plane, plus friction times the normal stress, which is positive where the plane is unclamped. All stresses are in pascals; 100 000 Pa are one bar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Positive is toward the sensor. Along the line of sight nothing is assumed. Vertical and custom divide by the part of that direction which the radar sees: true only where all motion is along it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Precise DORIS orbits are chosen by time from a folder; without one that fits, the vectors of the product are used and the log says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Precise orbits</source>
      <translation>精密轨道</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Principal axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Principal axes along a side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Probability that the loss is more than normal variation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Probability, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Projects GNSS displacements onto the line of sight and compares them with a displacement map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>QuakeSAR: radar interferometry of earthquakes</source>
      <translation>QuakeSAR：地震雷达干涉测量</translation>
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>RECEIVER is '{found}': it must be fixed or optimal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>RECEIVER is fixed and {missing} is empty: give strike, dip and rake of the receiving planes, or ask for no map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>RECEIVER is optimal and AZIMUTH is empty: give the direction of the greatest horizontal compression.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY are of different tracks ({one} and {two}): choose two scenes of one track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY are the same file: choose two scenes of different days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY are the same pass of {date}: choose two scenes of different days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>REFERENCE and SECONDARY are the same scene of {date}: choose two scenes of different days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/geocoding.py" />
      <source>REFERENCE and SECONDARY do not overlap: choose two scenes of the same track and frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY have different wavelengths: choose two scenes of one sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>REFERENCE or SECONDARY carries no date: geocode the scenes with this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>REFERENCE_POINT has only one coordinate: give both x and y, or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>REFERENCE_POINT {x:.6g}, {y:.6g} lies outside the raster ({west:.6g} to {east:.6g}, {south:.6g} to {north:.6g}): choose a point inside, in the coordinates of INPUT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>REFERENCE_RADIUS is {found}: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REGISTRATION is '{found}': choose measure or orbits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Radar satellites fly nearly north and hardly see northward motion. Without further data it is taken as zero, which biases up by about 7 cm and east by about 1 cm for every metre of it; the log tells the numbers of your passes. A modelled northward displacement, offsets along the flight or GNSS remove the bias.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Radians.</source>
      <translation>弧度。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Radians; positive is away from the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Radius around a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Radius around the point</source>
      <translation>参考点周围半径</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Rake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Rake of the planes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Range (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Rasters with the bands east, north, up of the unit vector to the sensor. Left out: as the inputs name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Reach of a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Read the report first: coherence below 0.3 is noise, a jump of 2.8 cm along a straight line is an error of unwrapping unless a fault is there (give the fault as a line), and a smooth tilt of the whole map comes from orbits or atmosphere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Reads the header of a single-look complex scene (ENVISAT ASAR IMS or APS) and writes its footprint as a polygon with the date, track, incidence, heading and Doppler centroid as attributes, and a page with all facts. A truncated file and another ASAR mode are refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Receiving faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Reference scene</source>
      <translation>参考影像</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Reference scene: {time}</source>
      <translation>参考影像：{time}</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Refine orbit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Refined phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Refinement report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Registration</source>
      <translation>配准</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Reliability</source>
      <translation>可靠性</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Remove a plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Removed phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Removes the smooth phase that orbit errors leave, fitted on ground that did not move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Residual of the fit along azimuth (lines)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Residual of the fit along range (samples)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Residual of the registration along azimuth (lines)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Residual of the registration along range (samples)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Residuals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Residues of the wrapped phase</source>
      <translation>缠绕相位残差点数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Rewrap displacement</source>
      <translation>形变重新缠绕</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Rms after (rad)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Rms before, mean removed (rad)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Rms of the residuals (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Runs in: {mode} ({reason})</source>
      <translation>运行方式：{mode}（{reason}）</translation>
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>SECONDARY has a wavelength of {found:.6f} m and REFERENCE one of {want:.6f} m: choose two scenes of one kind of sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>SECONDARY was taken from another track than REFERENCE (heading {h2:.1f} and {h1:.1f} degrees, incidence {i2:.1f} and {i1:.1f} degrees, looking {s2} and {s1}): choose two scenes of one track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>SEED is {found}, but must lie between 0 and {top}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>SLIGHT, MODERATE and SEVERE are {low}, {middle} and {high}: they must grow and lie between 0 and 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Samples</source>
      <translation>列数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Samples of the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Scene</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Scene after</source>
      <translation>震后影像</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Scene before</source>
      <translation>震前影像</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Scene information</source>
      <translation>影像信息</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Scene report</source>
      <translation>影像报告</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>Scene {found} is not simulated: choose among the orbits {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Scenes</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Secondary scene</source>
      <translation>辅影像</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Secondary scene: {time}</source>
      <translation>辅影像：{time}</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Semivariogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Sensor: {sensor}</source>
      <translation>传感器：{sensor}</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Severe from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Shadow (percent of the area)</source>
      <translation>阴影（面积百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Shear modulus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Shear stress change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Shift of the secondary orbit to its right (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Shift of the secondary orbit upward (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Shift the recorded azimuth times and slant ranges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Shorter lines are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Shows any displacement raster as fringes of a chosen width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Shows where a scene lies, when it was taken, and how it was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Side of a filter window in pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Side of a window in pixels; larger windows smooth more and follow curved fringes less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Side of the square of output pixels over which coherence is estimated, odd. Left out: about 25 looks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Side of the square over which both coherences are averaged first, odd; 1 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Side of the square over which measured motion is averaged; odd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Simulate scenes</source>
      <translation>模拟影像</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Single-look complex product of the same track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Single-look complex product, a file ending in .N1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Six bands: ee, nn, uu, en, eu, nu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Slight from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Slip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Slip (unit of the first raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Smaller zones are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Smallest square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Smallest zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Smooths the phase where it is noisy and keeps the fringes (Goldstein filter).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Solved (percent of the pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Source</source>
      <translation>震源</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Split by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Squares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Squares above it are split; replaces the number of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Squares with too few valid pixels are split and left out in the end. Outline what unwrapping got wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Stable area</source>
      <translation>稳定区域</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Stable ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Standard deviation of the Gaussian; 0 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Standard deviation of the displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviation of the displacements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviation of the northward model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviation of the offsets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Standard deviation of the white part, from the tool Noise covariance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Standard deviation, from the tool Noise covariance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviations in metres, in the order of the displacements. Left out: the number below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviations, covariances, condition number, null direction; without north also the bias.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Start of the random numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Stations used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Strain field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Strain tensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Strength of the filter</source>
      <translation>滤波强度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Strength of the filter.</source>
      <translation>滤波强度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Stress drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Stress drop of the faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Stress drop report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Stress tensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Strike of the planes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Strike, dip and rake in degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Strip (Pa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>TREND is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>TREND {trend} needs {need} stations on the raster and there are {found}: choose a simpler one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Table, plot and advice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Take the smallest alpha that makes unwrapping work: a filtered phase looks better than it is, and fringes narrower than a few pixels next to a rupture can be lost. Pixels without data stay without and do not spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Takes a plane out first; errors of orbits are not noise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Tells which libraries and height grids are there, what is missing and how to get it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Temporal decorrelation</source>
      <translation>时间失相干</translation>
    </message>
    <message>
      <location filename="../core/resampling.py" />
      <source>The Doppler centroids of the two scenes differ by {difference:.0f} Hz of a bandwidth of {band:.0f} Hz: they saw the ground from directions too different to interfere; choose another pair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>The Python library {name} is needed and not installed: run the tool Check installation to see how to get it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>The arctangent fit did not converge: give a longer profile centred on the fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>The arctangent is the motion beside a long strike-slip fault that slips below a locking depth (Savage and Burford 1973). It yields slip, depth and position with standard deviations that hold for independent noise; use it with displacement parallel to the fault, for example from Decompose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/geocoding.py" />
      <source>The area has {count:.0f} million terrain pixels and at most {most:.0f} million fit into the search for layover: choose a smaller EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>The area to process, in units of its CRS. Left out: all ground that the scenes have in common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>The class is the share of the normal coherence that is lost. Where the coherence was low before (palms, water, fields) nothing can be told: class 255. Surface rupture, landslides, rain and harvest take coherence too: hold the zones against a picture. Coherence tells change, not its cause.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The coordinates have the shapes {found}, which do not fit together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The criterion is '{found}'; choose one of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/mechanism.py" />
      <source>The dip is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The dip of the fault {name} is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The displacement has no valid pixel, so there is nothing to sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The displacement has the shape {found}; it must be (rows, cols).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The earlier scene is the reference, whatever the order here. Phase is positive where the ground moved away from the sensor; one fringe is half a wavelength (2.8 cm for ENVISAT).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>The earlier scene, already geocoded; its grid is taken over. Left out: the orbits are trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The earlier scene, geocoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>The estimator is '{found}'; choose mean or root.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The execution mode is '{found}': choose thread or worker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The execution setting is '{found}': choose auto, thread or worker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>The far field of an earthquake is as smooth as an orbit error. When the deformation reaches the edges of the map give a modelled displacement: it is subtracted for the fit only. Pixels without data stay without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault is to be split into {a} x {b} patches; both must be 1 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault reaches from {top:g} m to {bottom:g} m with a dip of {dip:g} degrees; the bottom must lie below the top and the dip be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault {name} has a value that is not a finite number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault {name} is {length:g} m long and {width:g} m wide; both must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>The filtered interferogram.</source>
      <translation>滤波后的干涉图。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>The finest tree with at most so many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>The folder {folder} does not exist: choose an existing one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The friction is {found:g}; it must be 0 or more, for faults near 0.4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>The given features with loss, confidence and damage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>The interferogram has no pixel with phase and coherence inside the mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>The interferogram has the shape {found}; it needs at least 2 x 2 pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The kind differential is the phase as geocoded: without flat earth and topography. For teaching, flattened puts the topographic phase back and raw the flat earth as well; both need the geometry raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>The kind of picture is '{found}': it must be one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The later scene, geocoded and aligned to the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>The layer holds points with the displacement of the same time span in fields such as e, n, u or east, north, up, and their standard deviations in sigma_e, sigma_n, sigma_u when known. Stations without east or north are left out; an unknown up is taken as zero, which is said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The least horizontal stress ({least:g} Pa) exceeds the greatest ({most:g} Pa), compression positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>The lines are traced on a smoothed copy, by the generator that the contour tool of QGIS uses; the raster itself is not changed. Smooth more where the lines are ragged, less close to a rupture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>The lines cannot be traced ({reason}): choose another INTERVAL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>The lines join the middles of the footprints; the numbers are in their attributes, the plot is in the report. The number outputs are those of the pair with the shortest perpendicular baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>The lines show the horizontal principal axes: kind says extension or contraction, their length goes with the root of the strain so that small ones stay visible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/geometry.py" />
      <source>The look side '{found}' is unknown: it must be right or left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The look vectors have the shape {found}, but the displacement asks for {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The look vectors have the shape {found}; the first axis must hold east, north, up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>The map is at one depth, on planes of one orientation or on those that the regional stress favours: of the two optimal planes the one with the larger change is shown. Results within a few kilometres of the fault depend on details of the slip that no model knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>The map is cut into squares, and a square is split where the displacement in it varies: many points near the fault, few far away. Some hundred points hold what an inversion can use. Say how many, or give the threshold yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The memory of this machine does not suffice: choose a smaller area, larger pixels or fewer layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>The model {name} could not be read.</source>
      <translation>无法读取模型 {name}。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>The moment is {found:g} N m; it must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The moment tensor has the shape {found}; it must be symmetric, (3, 3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The motion has the shape {found}; it must be (rows, cols).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>The noise is 0 everywhere; the map holds one value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The number of points wanted is {found}; it must be 1 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>The offsets between the two scenes scatter by {lines:.2f} lines and {samples:.2f} samples around their fit and at most {most} pixel is accepted: check the orbits and the DEM, or choose a more coherent pair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/orbit.py" />
      <source>The orbit {source} covers {start} to {stop} and {time} is needed: choose an orbit file of that day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/orbit.py" />
      <source>The orbit {source} has {n} state vectors: at least 2 are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/geometry.py" />
      <source>The orbits of the two scenes do not pass over the same ground: choose two scenes of the same track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/frame.py" />
      <source>The origin is longitude {lon:g}, latitude {lat:g}; both must be degrees, not metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>The parameter {name} is {found:g}; it must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The pixel size is {rows:g} x {cols:g} m; both must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The point source lies at a depth of {depth:g} m; it must be below the surface.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pair_figures.py" />
      <source>The point {lon:.5f}, {lat:.5f} lies outside {path}: choose one inside all the scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>The profile has {bins} bins of {samples} samples: make STEP larger, or WIDTH or the line smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>The profile, or the fault to cross.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/places.py" />
      <source>The raster has no coordinate reference system: assign the one it was made in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/rasters.py" />
      <source>The raster {path} cannot be created: check that the folder may be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The reference point is '{found}'; choose one of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The regional stress is the same in all directions, so no plane is better than another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>The regional stress is the same in all directions: make LARGEST_STRESS, SMALLEST_STRESS and VERTICAL_STRESS differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>The scenes are processed at their full resolution and averaged to this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>The semivariogram has {found} classes; a fit needs 4 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The shear modulus is {found:g} Pa; it must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/simulate.py" />
      <source>The simulation needs {need} MB in {folder}, where {free} MB are free: choose another OUTPUT_FOLDER.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>The simulator needs numba, which is not usable here ({reason}): install numba for the Python that QGIS uses and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>The single-look complex product, a file ending in .N1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>The spectrum of small overlapping windows is sharpened: what is strong there, the fringes, grows over what is spread, the noise. Alpha is the strength: 0 changes nothing, 1 is strong. With goldstein_coherence the strength follows one minus the coherence, so that good areas stay untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The squares reach from {a} to {b} pixels; both must be powers of two, the first not above the second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>The squares with the same fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>The strip among the results is chosen by rake and depth. For a slip distribution the faults are its patches; give the area that really slipped when many patches hold none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>The strip is of the kind '{found}'; choose one of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The system ended the worker process (signal {signal}), most often because memory ran out: choose a smaller area or larger pixels, or close other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The threshold is {found:g} m; it must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>The tool {name} could not be loaded:</source>
      <translation>无法加载工具 {name}：</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The top of the fault {name} lies {height:g} m above the surface; its depth must be 0 or more, or check which point of the fault the depth is given for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The trace has the shape {found}; it needs two or more points (n, 2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>The two scenes do not match within {lines} lines and {samples} samples of where their orbits put them: check that the orbits belong to the scenes and that DEM_DATUM is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>The two scenes have no common ground with data in the area: choose scenes that overlap, or another EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>The uncertainty is one standard deviation from coherence and looks. It does not hold errors of unwrapping, atmosphere and orbits, which are smooth and often larger (1 to 3 cm).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The valid part of a square is {found:g}; it must be above 0 and at most 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>The whole chain: both scenes onto the map, registration, interferogram and coherence, filter, unwrapping, displacement along the line of sight, and a report with a picture of every step. The single steps are tools of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>The window {window} reaches outside the scene of {rows} lines and {cols} samples: cut it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The worker process crashed (exit code {code}) and QGIS was not harmed: run the tool Check installation, and report the crash if it finds nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/orbits.py" />
      <source>The zero-Doppler time of a point did not converge; last step {step} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The {what} has the shape {found}; it must begin with (3, 3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>There is no fault; give one or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Thermal</source>
      <translation>热异常</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Thermal noise</source>
      <translation>热噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Thins a displacement map to points that keep its detail, with look vectors and weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Threshold that was used (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Time between (days)</source>
      <translation>时间间隔（天）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Time between the scenes (days)</source>
      <translation>两景间隔（天）</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Time series</source>
      <translation>时间序列</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Timing errors</source>
      <translation>时间误差</translation>
    </message>
    <message>
      <location filename="../algorithms/hosting.py" />
      <source>Trying once whether numba works beside this QGIS ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Turns displacements seen from two or more directions into east, up and, when it can, north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Turns unwrapped phase into displacement in metres, with its uncertainty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Two lines at each point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Two or more single-look products.</source>
      <translation>两景或更多单视复数产品。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Two or more, along the line of sight, metres, positive toward it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>UNCERTAINTY is asked for without COHERENCE, from which it comes: choose a coherence raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Uncertainties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Uncertainty</source>
      <translation>不确定度</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Uncertainty of the components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Unit of the stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Unit vector to the sensor (east, north, up), incidence, slant range, height and mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Unit vector to the sensor (east, north, up). Left out: as the displacement names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unit: {unit}.</source>
      <translation>单位：{unit}。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unit: {unit}; at least {low}.</source>
      <translation>单位：{unit}；至少 {low}。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unit: {unit}; from {low} to {high}.</source>
      <translation>单位：{unit}；从 {low} 到 {high}。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Unwrap phase</source>
      <translation>相位解缠</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Unwrapped (percent of the pixels with phase)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Unwrapped phase</source>
      <translation>解缠相位</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Unwrapped phase has no zero: give a point or an area that did not move, far from the rupture and coherent, and its displacement is subtracted. Without one the values are relative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Upper quantile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Upward displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Used where no rasters of uncertainty are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Variance of the map (m2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Vertical stress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Voids of the elevation model</source>
      <translation>高程模型的空洞</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>WIDTH is {found} m: it must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>WINDOW is {found} pixels and the map has {rows} x {cols}: choose a smaller one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>WINDOW is {found} pixels: it must be odd and at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>WINDOW is {found}: it must be one of {want} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Walking over the fringes, each pixel gets the whole number of cycles that costs least in jumps where the data speak against them. The result differs from the input by whole cycles only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>What the heights are measured from: ellipsoid (WGS84; TanDEM-X), egm96 (SRTM), egm2008 (Copernicus DEM), geoid (a raster of geoid heights, given below) or constant (one geoid height, given below). A wrong choice moves the ground by tens of metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Where it was lower nothing can be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Where the baselines are measured. Left out: the middle of each reference scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has neither the field bottom_depth nor width; positive down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field dip; to the right of the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field opening: motion apart, for dikes. Left out: none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field rake: the motion of the hanging wall, from the strike upward. 0 left-lateral, 90 reverse, 180 right-lateral, -90 normal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field top_depth; positive down. Left out: 0, the fault breaks the surface.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Where the model is tabulated; with the fields east, north, up (look vector) and displacement compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Where the strain of faults is computed; 0 is the surface.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>Where tools run (auto, thread of QGIS, or worker process)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>White noise of a pixel, standard deviation (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Width of a map pixel. Left out: chosen so that the scene loses nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Width of the rupture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Width of the swath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Window [pixels]</source>
      <translation>窗口 [像元]</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Window of the filter [pixels]</source>
      <translation>滤波窗口 [像元]</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>With displacement, east, north, up, sigma, count, size and spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>With that of the stations it sets their weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>With the geometry raster of a scene the maps lie on its pixels, and the motion toward the sensor and its fringes come with them: lay them beside the measured ones. Run it once more for another track. Pixels without a look vector have no line of sight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Without a geometry raster. Left out: about 400 pixels along the longer side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Without a geometry raster. Left out: that of the area, or the UTM zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Works with rasters of any program, in metres. Pixels without data stay without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Wrapped phase</source>
      <translation>缠绕相位</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Wrapped phase in radians, as in an interferogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Wrapped phase in radians, from -pi to pi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Writes four descending and two ascending single-look scenes as genuine .N1 products, DORIS orbit files, elevation models and the true phase and displacement. Scatterers lie on a terrain in true radar geometry; the ground moves as the published fault model says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>You need two single-look products of the same track, one before and one after the earthquake, an elevation model of the area and what its heights refer to; precise orbits are better than those of the product. The earlier scene becomes the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Zones are connected damaged pixels with area and centroid. With a layer of buildings or districts each feature gets the loss, the confidence and the damaged share of the pixels it touches; a building smaller than a pixel gets the value of its surroundings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>aftershocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>along: along the line; across: at right angles to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>ascending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>atmosphere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>bam_small: 10 km around the town. bam: 42 km with the whole rupture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>band number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>cannot be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>coherence change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>coregistration</source>
      <translation>配准</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>cross-section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>cycles</source>
      <translation>周期</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>days</source>
      <translation>天</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>deformation</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>deformation: true jumps exist; smooth: topography, where they do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>degrees</source>
      <translation>度</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>demo data</source>
      <translation>演示数据</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>dependencies</source>
      <translation>依赖库</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>descending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>differential: no flat earth, no topography; flattened: with topography; raw: with both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>dilatation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>dislocation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>earthquake</source>
      <translation>地震</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>elastic half-space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>fault model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>fill: interpolate them from around; mask: leave the ground there without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>fixed: strike, dip and rake as given; optimal: closest to failure in the regional stress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>flattening</source>
      <translation>去平地</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>footprint</source>
      <translation>覆盖范围</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>fringes</source>
      <translation>干涉条纹</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>goldstein: the same strength everywhere; goldstein_coherence: weaker where coherence is high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>header</source>
      <translation>头文件</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>height of ambiguity</source>
      <translation>模糊高程</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>horizontal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>interferogram</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>inversion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>isolines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>layover</source>
      <translation>叠掩</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>line of sight</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>locking depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>map units</source>
      <translation>地图单位</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>mean: classical; root: that of Cressie and Hawkins, which outliers hardly move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>measure: the offsets between the scenes are measured and removed; orbits: the orbits are trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>metadata</source>
      <translation>元数据</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>microstrain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>minimum-cost flow</source>
      <translation>最小费用流</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>moderate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>most_px is {found}: a picture needs at least 16 pixels a side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>multilooking</source>
      <translation>多视</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>no unit</source>
      <translation>无单位</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>none; arctangent: slip, depth and position of a strike-slip fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>none; offset: a constant; ramp: a plane.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>numba is not installed: this run takes many times longer. The tool Check installation tells how to get it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>orbital error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>orthorectification</source>
      <translation>正射校正</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>outside the scene</source>
      <translation>影像之外</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>own: built in, knows faults; whirlwind or snaphu: other programs, where their package is installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>pair network</source>
      <translation>像对网络</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>plane; quadratic; baseline: a shift of the secondary orbit, needs a geometry raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>planner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>principal axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>quadtree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>ramp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>receiver fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>semivariogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>severe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>shadow</source>
      <translation>阴影</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>shear strain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>slight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>slip model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>static stress drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>subsampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>swath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>synthetic</source>
      <translation>合成</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>training</source>
      <translation>教学</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>triggering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>two-pass</source>
      <translation>二轨法</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>variance: spread about the mean; gradient: range of the fitted plane; curvature: spread about the plane, so that even slopes stay whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>variogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>vertical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>wrapped phase</source>
      <translation>缠绕相位</translation>
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>{name} has the shape {found} where {wanted} is needed; it must lie on the interferogram's grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>{name} holds {found} rasters and INPUTS {want}: give one for each input in the same order, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>{name} is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>{name} is {found:g}: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>{name} is {found} m: it must be greater than zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>{name} is {found} pixels: it must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>{name} is {found}: it must lie from {low} to below 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{name} would hold no information (no data, or one value, everywhere), so it was not written: check that the inputs overlap and hold data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/scene.py" />
      <source>{one} and {two} are the same file {path}: give each output its own name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{output} was not made in this run.</source>
      <translation>本次运行未生成 {output}。</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{output} was not made: the run ended without it.</source>
      <translation>未生成 {output}：运行结束时没有该输出。</translation>
    </message>
    <message>
      <location filename="../core/geocoding.py" />
      <source>{parameter} does not touch EXTENT: the scene lies between {west:.6g} and {east:.6g} east, {south:.6g} and {north:.6g} north in the map's coordinates; choose an extent inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>{parameter} holds no fault: choose a layer with at least one line, polygon or row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>{parameter} holds values from {low:.3g} to {high:.3g}: a coherence lies between 0 and 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/places.py" />
      <source>{parameter} holds values up to {found:.4g} and metres are wanted, of which an earthquake makes a few: convert centimetres, millimetres or radians to metres first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>{parameter} is a complex raster: choose a displacement in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: '{found}' is not a coordinate reference system: give one such as EPSG:32640.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/features.py" />
      <source>{parameter}: the field {field} holds '{found}' in the feature {id}, and a number is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/reading.py" />
      <source>{parameter}: the layer {layer} comes from '{found}' and a raster file is needed: save it as a GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>{parameter}: {path} cannot be brought onto the grid of INPUTS ({reason}): reproject it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} cannot be opened ({reason}). Choose a readable raster file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} cannot be read ({reason}): choose a file that exists and that you may read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>{parameter}: {path} carries no orbit, so there is no baseline and KIND can only be differential: leave BASELINE out, or geocode the scene with this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>{parameter}: {path} does not hold the bands east, north and up: choose the geometry raster of the scene, or stack the three parts of the look vector in this order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/multilook.py" />
      <source>{parameter}: {path} has no band called '{name}' (it has {found}): choose the geometry raster written by the tool Geocode scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>{parameter}: {path} has no coordinate reference system: assign one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} is a raster of kind '{found}' and '{want}' is needed: choose the output of the tool that makes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} is damaged, the pixels from row {row} cannot be read: make the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is damaged: {what}. Get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} is not a north-up map raster: warp it to a map projection first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is not an ENVISAT file: choose one, unpacked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is truncated or damaged: its data set {name} should end at byte {want} and the file ends at {found}. Get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is truncated: it has {found} bytes and its header announces {want}. Get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>{parameter}: {path} lies on another grid and a coordinate reference system is missing: assign one to every raster first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{path} cannot be written ({reason}): choose an output in a folder you may write to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{path} cannot be written ({reason}): free some space on that disk and run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path} has {found} lines; the ndk format has five for each event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>{path} holds no data, so there is nothing to draw: check how it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path} holds no faults: it is not a Coulomb input file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path} holds no patches: it is not a model in the SRCMOD format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>{path} is damaged, its pixels cannot be read: make the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{path} needs up to {need:.1f} GB and {free:.1f} GB are free on that disk: choose another folder, a smaller area or larger pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: Kode {kode:g} is not read; only 100, slip on a rectangle, is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: a fault has ten numbers after its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: no patch can be made of this line and the header before it (missing: {what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: the fault reaches from {top:g} to {bottom:g} km at a dip of {dip:g} degrees, which gives it no width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path}, line {number}: this is not an event in the ndk format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>{source} carries a damaged QuakeSAR tag {tag} ('{found}'): make the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>{source} carries no QuakeSAR tag {tag}: use a raster made by QuakeSAR, or import it with the tool Import interferogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>{source} states the phase sign '{found}' and QuakeSAR works with '{want}': import it with the tool Import interferogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>{that} ({cols2} x {rows2} pixels from {west2:.6g}, {north2:.6g}) does not lie on the grid of {this} ({cols} x {rows} pixels from {west:.6g}, {north:.6g}): make both with the same extent and pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pipeline.py" />
      <source>{what} needs {need:.1f} GB of memory and {free:.1f} GB are free: {remedy}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>{where} no pixel has unwrapped phase and a coherence of at least {least}: choose another place or lower MIN_COHERENCE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>{where}: the field {name} is missing and no value for all faults is given: add the field (metres or degrees) or fill the parameter of that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>{where}: the field {name} is not a finite number.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
