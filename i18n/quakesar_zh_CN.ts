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
      <location filename="../algorithms/styles_thermal.py" />
      <source>% of other years lie below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>'{layer}' holds '{found}' in the feature {id}, and a number is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>'{track}' agrees with the other tracks and the rake only when its sign is turned: displacement is positive toward the sensor in all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>'{track}' holds displacements up to {found:.4g} and metres are wanted, of which an earthquake makes a few: convert centimetres or millimetres to metres first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/fringes.py" />
      <source>(one fringe: {size})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>0 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>0 left-lateral, 90 reverse, 180 right-lateral, -90 normal. Left out: any.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>0 left-lateral, 90 thrust, -90 normal, 180 right-lateral.</source>
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
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>0.5 is a line whose sides know nothing of each other; lower finds more, and more that is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>1 for a sample, 0 for a population.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>1 where and when an alarm holds, one band a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>3-D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>A bound of the dip is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
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
      <location filename="../core/unwrap_inputs.py" />
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
      <location filename="../core/source/tracks.py" />
      <source>A look vector of '{track}' is {found:.4g} long, but it must be a unit vector (east, north, up) from the ground to the sensor; angles have to be converted first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>A margin of the faults is {found:g} m: it must be zero or more; draw a smaller fault instead.</source>
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
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>A place that did not move; 5 x 5 pixels around it are averaged. Left out: where coherence is highest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>A point for each bin and raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>A point for each scene: days and baseline from the first, Doppler centroid, number of pairs.</source>
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
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>A radar measures ranges: ground that is higher than the height of geocoding is shown too near to the sensor, by its excess height over the tangent of the incidence (2.4 m for a metre at 23 degrees). With the heights from Height from phase every pixel is moved away from the sensor by as much.</source>
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
      <location filename="../core/phase_closure.py" />
      <source>A raster of the triangle does not say its dates: use unwrapped phases made by QuakeSAR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>A raster on the same grid, not zero where the ground did not move; used when no point is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>A rupture shows twice: the displacement jumps across it, and a strip of broken ground along it loses its coherence. Both are searched for in all directions, measured against the scatter around, added, and their ridge is followed. Give the displacement and the coherence before and across the earthquake on one grid; either alone works less surely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>A topographic baseline near zero is refused. A ratio above 1 amplifies noise and errors of unwrapping of the topographic pair. The two pairs should not overlap in time. Pixels without topography are left without data. A second topographic pair is compared with the first: scaled, both must differ by a constant; the log and the numbers say how well they do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>A window begins at the earliest on the day after the last day of its event, because an event is known at the end of that day. Its area is a disc, or along faults an ellipse of the same area; the radius is yours to choose, or that of Dobrovolsky for a magnitude (10 to the power 0.43 M kilometres).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>ALARMS has no alarm that begins from {first} to {last}: choose another period.</source>
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
      <location filename="../core/timeseries/sbas.py" />
      <source>ATMOSPHERE_DAYS and ATMOSPHERE_LENGTH must be positive: give days and metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>AZIMUTH_HEADING is empty and AZIMUTH does not tell the flight direction: give it in degrees clockwise from north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/heating.py" />
      <source>A_MIN must not exceed A_MAX, and V_MAX must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>About 1/30 of a pixel for pixel offsets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Above the WGS84 ellipsoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Above the WGS84 ellipsoid; 1000 m more or less change a baseline by up to half a metre.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Above the WGS84 ellipsoid; used when no point is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Above the horizon; negative is downward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Above the mean increment of other pairs of days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Above which the b-value is computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Acceleration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Acceleration (microgal), potential (m2/s2), uplift (mm), stress (Pa).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Adaptive: share spread evenly by area; counts: events added to every cell. No cell is impossible.</source>
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
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Adds shear, normal and Coulomb stress on the fault below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Adds the whole cycles that a wrapped phase lacks, by minimum-cost flow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Adds whole cycles to parts of an unwrapped phase, by hand or where three interferograms disagree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Adds whole cycles to single phases where that closes more loops than it opens.</source>
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
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>After the last day of the event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Air layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Air over a valley delays the wave more than air over a summit, and the difference between two days follows the height. Global fits one coefficient of phase to height, beside a ramp so that neither takes the other's part; windows lets the coefficient change smoothly over a large map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Alarm cube</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Alarms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Alarms followed by an earthquake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Alarms with hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Align to</source>
      <translation>对齐到</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>All displacements need the same zero. Refer them to the same stable ground first, or have an offset or a ramp of every track estimated and taken off: from GNSS stations, or from a raster of ground that did not move. The far field of a large earthquake does move: the rim of the map is no stable ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>All events; cluster is 0 for single ones, mainshock 1 for those kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>All files of these kinds in it and below it are added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>All formulas, with area and slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Along each side of the map, for the method windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Along strike. Left out: about 360 patches in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Along the line of sight in metres, positive toward the sensor, on any grid. Taken out before and put back after; where it holds nothing there will be no phase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Along the line of sight in metres, positive toward the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Along the line of sight, in the unit and with the sign of the input.</source>
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
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Amplitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>An alarm is a hypothesis to be tested and no prediction. Wide and long windows hold earthquakes by chance: the covered share of area and time is always reported, and random alarms would hold at least that share of the earthquakes. Test with the tools Contingency and Molchan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>An earthquake within the period belongs into Steps. The atmosphere filter takes what is fast in time and smooth in space; it also takes motion that is like that. Pixels with fewer phases than intervals have no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>An edge is '{found}'; choose free or damped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>An error that should not happen stopped the run ({kind}: {text}): the log panel holds the details, please report them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>An island that does not close is put down to the input when its mean reliability is below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>An offset that lies so many typical deviations from the median of its 24 neighbours is left out; 0 for no test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Angle between a bridge and the pieces it joins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Any raster on the grid of the heights; one or more bands.</source>
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Area above the threshold by level (km2), and that of usual pairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Area of the earthquake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Area of the fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Area of the rupture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Areas that hang together by good phase get one number in Components; between components the number of cycles is a guess. Reliability says at every pixel how much dearer the next best number of cycles is, lowered by the confidence of a guess across a gap and where a second solution, from 3 x 3 pixels averaged, has another number. Below 0.3 do not use the phase; from 0.7 on wrong cycles are rare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Areas to be corrected; a field cycles holds the whole cycles to add, else the parameter Cycles does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Areas to leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Areas, index and the share of other pairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>As 2014-07-01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>As 2014-08-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>As that of the alarms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>As the input, at the true place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>As the input: wrapped or unwrapped, topography removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>At its true place on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>At most so many are drawn; at least 20 must exist.</source>
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
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Atmosphere filter: length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Atmosphere filter: time</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Azimuth offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>BAND is {found} and INPUT has {have} bands: choose one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>BASELINE and TOPOGRAPHIC_BASELINE have no pixel in common: check that they belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>BIN_WIDTH is {found}: it must be positive, usually 0.1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Background day</source>
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
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Baseline of the pair with the motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Baseline of the second topographic pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Baseline of the topographic pair</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Bayes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Bayesian information criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Best lag (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Best, mean, standard deviation and percentiles of every number, convergence, and bounds that were hit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Between the moved pixels the layer is interpolated, leaving pixels without data out; whole numbers (components, classes) take the nearest pixel. Map pixels onto which nothing falls, and pixels whose height is unknown, are left without data. An error of 10 m in the heights misplaces pixels by 24 m at 23 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Between two lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Both views with their denominators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Bound of each of the two parts along the ends of the range of the rake. Left out: none.</source>
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
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>By closure: give the two other interferograms of three scenes. Their phases add up to zero around the triangle; where they add up to whole cycles one of the three is wrong. It is the one whose phase jumps along the border of that region, and the input is corrected only where it is that one, or where it alone cuts an island off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>By hand: draw polygons with a field cycles, or name a component of Unwrap phase and the cycles to add. The input stays as it is and the output is a new file, so that undoing is choosing the old one; what was done stands in the history of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>CATALOGUE has {found} earthquakes of magnitude {limit} or more, or all of one magnitude: a b-value needs more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>CATALOGUE holds no earthquake between START and END: choose a longer time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>CATALOGUE holds {found} earthquakes above MIN_MAGNITUDE, and at most {most} are taken: raise it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>CLASSES holds {found} different values and 1 to 255 are wanted: give whole numbers, such as 0 for sea and 1 for land.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>CLOSURE_A and CLOSURE_B belong together: give both other interferograms or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>COHERENCES lacks the pair {pair}: give the coherence of every interferogram, or of none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>COHERENCE_PRE reaches MIN_COHERENCE of {found} almost nowhere where COHERENCE_CO has data: choose a more coherent pair before the earthquake, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>COHERENCE_WINDOW is {found}: it must be an odd number of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>COMPONENT is {found} and COMPONENTS is missing: choose its raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>COMPONENTS has no pixel of number {found}: look the number up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>CORRELATED and WHITE are both 0: points need a standard deviation, so give one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>COVARIANCES names {matrices} files for {tracks} layers of OBSERVATIONS: give one for each, in the same order.</source>
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
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>CSV files are read by their headings, those of the USGS and those of the China Earthquake Networks Center, in UTF-8 or GB18030. Chinese headings mean Beijing time, which is turned into UTC; JMA records are in Japan time. Say the zone when a file differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>CULPRIT is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>CYCLES is 0, which changes nothing: give a whole number of cycles to add or, below zero, take.</source>
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
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Catalogues (*.csv *.xml *.qml *.zmap *.txt *.dat)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Central rake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Chance of a window, Poisson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Chance of a window, as seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Chance of as large a correlation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Chance of random phases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Chance, if earthquakes were independent (-1: not known)</source>
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
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Changed pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Check installation</source>
      <translation>检查安装</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Checkerboard test</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Climatology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Clockwise from north, the fault dips to its right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Clockwise from north. Left out: as the tags of the offsets tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Clockwise from north; about -12 ascending and -168 descending. Left out: as the product tells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Clockwise from north; for example the slip direction of a landslide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Closer ones are one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Closure before and after, regions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Coefficient (unit of the input per kilometre of height)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Coherence of half apertures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Coherence window</source>
      <translation>相干性窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Coherences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Columns</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Compares air temperature at several levels with a background day, and with other pairs of days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Completeness (maximum curvature; 0: too few)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness by goodness of fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness by maximum curvature</source>
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
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Components</source>
      <translation>连通分量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Components of the topographic pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Computes how many standard deviations, or ranks, each day lies above what is usual in other years.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Computes mean, standard deviation and number of days of every pixel and season of a cube.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Computes the tidal force of the Moon and the Sun at places, and if asked the stress on a fault.</source>
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
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Contingency</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Control points or blocks of pixels with the phase before and after (rad) and what is left (mm).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Core from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Core minus the rest of the envelope. Left out: 0.5, for ranks 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Cores with too few pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Correct cycles by closure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Correct the elevation error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Correct troposphere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Correct unwrapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Corrected phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Correction report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Correlated noise, standard deviation (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Correlation by lag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Correlation by lag with the band of chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Correlation there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Coulomb stress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Coulomb stress change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Coulomb stress is shear plus friction times normal stress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Count neighbouring cells too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Count, cumulative count and the law for every magnitude.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Counts which alarms were followed by an earthquake, and which earthquakes lay in an alarm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Covariance of the points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Covariances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Coverage by the reference measure (-1: not known)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Coverage of area and time (-1: not known)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Covered area and time (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Cube</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Cube of the later hour of the night; for gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Cubes of air temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Cycles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>DAY and BACKGROUND are the same day: choose an earlier background day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/seasons.py" />
      <source>DDOF is {ddof} and MIN_SAMPLES is {samples}: the first must be 0 or 1, the second at least 2.</source>
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
      <location filename="../core/troposphere.py" />
      <source>DELAY_REFERENCE and DELAY_SECONDARY belong together: give both zenith delays or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>DEM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>DEM and TOPO_REFERENCE are both given: choose one of them, heights come from one source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>DEM does not touch the area of INPUTS (it must be in longitude and latitude).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM holds no heights in the area: choose another DEM or another EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>DEM is flat on the stable ground: METHOD must be none there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>DEM is missing: choose an elevation model, or the two scenes TOPO_REFERENCE and TOPO_SECONDARY from which heights can be measured.</source>
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
      <location filename="../core/groundradar/importing.py" />
      <source>DEM: {path} has no coordinate reference system: assign one.</source>
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
      <location filename="../core/timeseries/sbas.py" />
      <source>DEM_ERROR is on and INPUTS do not state their perpendicular baselines: switch it off, or use interferograms that carry them.</source>
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
      <location filename="../core/fault_trace.py" />
      <source>DISPLACEMENT and COHERENCE_CO are both empty: give one of them, or better both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>DISPLACEMENT holds one value everywhere, so it has no noise to measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Daily range with its turning points, and the test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Daily range, background day, and phase in the cycle (degrees).</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Data, model, residual, source, posterior, cautions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Date of the earlier scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Date of the later scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Dates, days, baseline (m), coherence, percent of data, of open loops and of wrong cycles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Day, peak or trough, daily range in microgal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Days after which it has fallen to 1/e. Left out: 200 days at C band, for dry land with few plants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Days in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Days of earthquakes, such as 2019-07-06, separated by commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Days used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Days with a core. Left out: 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Days with an alarm (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Days without a core that do not end an event. Left out: 0, for ssta 7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Decay of the coherence</source>
      <translation>相干性衰减</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Decluster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Decompose into east, north and up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Deeper earthquakes are left out; those of unknown depth are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Deeper earthquakes are left out; unknown depths are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Deeper earthquakes do not count; unknown depths do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Deformation</source>
      <translation>形变分析</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Deforming ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Degrees of freedom taken off</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Depth of their bottom edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Depths are in kilometres, positive down; QuakeML gives metres. Events without a magnitude are left out. Magnitudes are taken as catalogued: scales are not converted into each other, and mixing them shifts every rate that is computed from them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Diagram</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Dip of these faults</source>
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
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Displacement along the line of sight</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Displacement series</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/source/observations.py" />
      <source>Distance at which the noise of the air is correlated by 1 / e, from the tool Noise covariance. Left out: points are independent, and intervals come out too narrow.</source>
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Distance of the half apertures (cycles per metre)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Does not close, after (percent of the pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Does not close, before (percent of the pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Dots of the semivariogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Doubt of the removed phase for it (rad rms)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Down dip, for the strips. Left out: from the depth range of the faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Down dip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Down dip. Left out: their length.</source>
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
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Draws lines of equal displacement, labelled in centimetres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>ELONGATION is {found} and FAULTS is empty: give the lines it follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>END is {end}, which is not after START ({start}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>END is {last} and lies before START {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>ENGINE is {engine} and the Python package {package} is not installed: install it, or choose own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>ERROR is asked for without COHERENCE, from which it comes: choose a coherence raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>EVENT is '{found}': give the UTC time of the earthquake as 2003-12-26 or 2003-12-26T01:56.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>EVENTS has features without {absent}: use the layer of the tool Heating core.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>EVENTS holds no event: make them with the tool Heating core.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>EVENTS: the field end does not hold ISO dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/registration.py" />
      <source>EXTENT does not meet {path}: choose an area inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>EXTENT holds no data of {name}: choose a region inside the cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>EXTENT holds no earthquake of CATALOGUE: choose a region with earthquakes, or CUBE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>EXTENT lies outside INPUTS: choose a region inside the cubes.</source>
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
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Each pixel keeps its place, which is that of ground at the constant height of geocoding: Reposition pixels moves the heights, and any other layer, to the true place. Scenes geocoded with an elevation model give a corrected one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Each scene is split into what the antenna saw ahead of the satellite and what it saw behind it. Each half gives an interferogram, and the phase between the two is the motion along the flight (Bechor and Zebker 2006): for ENVISAT one radian is about two metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Each straight segment has the coordinates of its ends, length, strike (0 to 180 degrees), the jump of the displacement with its standard deviation (right of the segment, seen along its strike, minus left; for a line-of-sight displacement the part along the sight), the lost coherence and a confidence: the mean probability that the evidence is above the threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Earthquakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Earthquakes above completeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Earthquakes come in clusters, and tests that suppose independent events find significance in noise when they are not declustered. Windows after Gardner and Knopoff go from the largest magnitude down; the order is ours, and other programs keep some percent more or fewer events.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Earthquakes inside an alarm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Earthquakes left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Earthquakes per square kilometre and year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Earthquakes with clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Earthquakes with hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>East</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>East, north, up of the unit vector to the sensor, and incidence; if the product tells them.</source>
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
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Effective friction</source>
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
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Elongation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Engine</source>
      <translation>解缠引擎</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Envelope from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Error of the heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Errors of orbits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Estimated for every track with the slip: none; offset: a constant; plane: a constant and a slope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Estimated for every track: none; offset: a constant; plane: a constant and a slope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Estimated from GNSS, or without stations from the stable area, and taken off before the solution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Estimates a yearly cosine and sine (m).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Estimates a yearly wave beside the velocity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Estimates an acceleration (m per year squared).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Estimates an acceleration beside the velocity.</source>
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
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Every pixel is solved by weighted least squares over all interferograms that have data there. Where gaps cut the network, the smallest velocities that fit are taken, and the quality raster counts the parts: what joins them is assumed and not measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Every point has the mean displacement (metres, positive toward the sensor), the unit vector to the sensor (east, north, up), sigma, the count of pixels, the size of its square and the spread in it. Sigma is the noise of the air, which does not average out within a square, and the white noise, which does; the tool Noise covariance measures both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Every program has its own signs, units, angles and corner of a pixel. Here the earlier scene is the reference, phase is positive away from the sensor, displacement is in metres, positive toward it, and the geometry holds east, north and up of the unit vector from the ground to the sensor. What was turned round is told in the log. Nothing is resampled except coarse tables of angles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Evidence down to which a trace is followed, in standard deviations of its surroundings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Evidence of a fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Evidence that a trace must reach somewhere, in standard deviations of its surroundings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Expect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Expect 5 to 10 cm for ENVISAT with windows of 500 m, a tenth of what the phase does or worse: use it for decimetres and metres. The standard deviations in QUALITY follow from the correlation; they hold for speckle and do not know of motion that changes within a window. The pair was registered as a whole before, so that a constant and a slope are unknown: compare with ground that did not move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Expected share of the earthquakes in every cell; sums to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Explained variance (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>External zenith delays of the two days (GACOS .ztd with its .rsc, or any raster in metres) are brought onto the line of sight by the zenith angle of each pixel. With them the height is not fitted unless Relation with height is chosen as well.</source>
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
      <location filename="../core/thermal/alarm_stage.py" />
      <source>FAULTS holds no line: give lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>FDR, share of the alarms that were wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>FIRST and SECOND share {count} days and at least {least} are needed: give longer cubes, or a smaller MAX_LAG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/climatology.py" />
      <source>FIRST_YEAR and LAST_YEAR leave {found} calendar years of {low} to {high}: at least 2 are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>FIT needs at least {least} bins with data and the profile has {found}: make it longer or STEP smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>FNR, share of the earthquakes that were missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>FOLDER: {path} is not a folder: choose an existing one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>FORMAT is '{found}': choose one of {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>FORMAT is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/declustering.py" />
      <source>FRACTAL_DIMENSION and B_VALUE must be positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/synthetic.py" />
      <source>FRACTION must lie from 0 to 1, LEAD_MIN and LEAD_MAX from 1 to 200 days in this order, FRONTS must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/synthetic.py" />
      <source>FRAMES is {found}: at least 10 are needed.</source>
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
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Far field of the deformation, left in (rad rms)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Fault trace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Faults</source>
      <translation>断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Faults found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Faults to begin with</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>File or zip archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Files</source>
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
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Finds anomalies with a strong, compact and lasting core, and lists those rejected with the rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Finds by how many days one daily series of a region comes after another, and how sure that is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Finds how the slip was distributed over known faults, from displacements of one or more tracks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Finds lines along which a wrapped phase breaks, to be used as Faults of Unwrap phase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Finds place, size, mechanism and slip of one or more faults from displacements, and how sure each is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Finds the half-monthly cycles of the tide at a place, and the background day of every day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Finds the magnitude from which a catalogue is complete, and the b-value with its errors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Finds the surface rupture from the jump of the displacement and the strip of lost coherence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>First cube</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>First year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Fits velocity, and if asked seasons, acceleration and steps, to every pixel of a series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Fitted beside the orbit error where the ground moved, without control points, mask and model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Flight direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Flight direction of the offsets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Folder</source>
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
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>For areas without an elevation model. Geocode all scenes at one constant height and aligned to one of them. A pair without motion and with a long perpendicular baseline (100 to 500 m for ENVISAT) measures the topography; unwrap it. Its phase, times the ratio of the perpendicular baselines at every pixel, is the topography in the pair with the motion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>For each pair of one track: perpendicular and parallel baseline, days between, the height that makes one fringe, the difference of the Doppler centroids and the coherence to expect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>For example the epicentre.</source>
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
      <location filename="../algorithms/thermal/decluster.py" />
      <source>For nearest neighbours.</source>
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
      <location filename="../algorithms/thermal/completeness.py" />
      <source>For the method given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>For the method relative_intensity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Format found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Formula of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Fourier terms along strike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Fourier terms down dip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Fractal dimension</source>
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
      <source>From 0 (a guess) to 1: unreliable below 0.3, doubtful below 0.7, reliable from there on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>From 0 (noise) to 1, if the product has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>From 0 (noise) to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>From 2008 on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>From Height from phase, metres above the WGS84 ellipsoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>From Unwrap phase: only the largest component gets heights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>From Unwrap phase: only the largest component is used, between components whole cycles are unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>From Unwrap phase: pixels below the least reliability are left without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>From Unwrap phase: pixels below the least reliability get no height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>From one offset to the next, the pixel of the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>From the end of a precursor to its earthquake.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>From the horizontal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>From the rate alone.</source>
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
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>From the tool Heating core.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>From the tool Seismic prior; its map is the region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>From the tool Thermal alarms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>From the tool Thermal index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>From the tool Unwrap phase, radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>From the vertical. Left out: as the product tells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Fronts</source>
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
      <location filename="../core/scene_pair.py" />
      <source>GEOMETRY is missing and REFERENCE names none: the heights in the geometry raster that was written with the reference scene are needed; choose it, or geocode the scene again with GEOMETRY.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>GEOMETRY is missing: choose the geometry raster written by the tool Geocode scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GEOMETRY: {path} does not hold the bands east, north, up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>GIVEN is empty and METHOD is given: enter the magnitude of completeness.</source>
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
      <location filename="../core/thermal/seasons.py" />
      <source>GROUP is '{found}': choose {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Gain, TPR / tau (-1: not known)</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Give one layer of points for each track (tool Downsample) with their noise (tool Noise covariance), and the faults: drawn on the map, or found by the tool Invert for the fault and made larger so that slip can taper off. Faults are cut into patches, along bends too. Slip keeps within a range of a central rake; the offset and plane of every track are solved for with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Give one layer of points for each track (tool Downsample), and how far their noise reaches (tool Noise covariance: a matrix for each track, or its three numbers). Everything else has a default: the fault is sought wherever the ground moved, with any strike, dip and rake. A roughly drawn fault, or bounds, make the search shorter and settle which of two planes broke.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Give the coherence of a pair before the earthquake and of a pair across it, on one grid and with alike baselines. What time and baseline did to ground that was not damaged is estimated from the majority of the pixels and removed; what is lost beyond it, and beyond its scatter, is called damage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Give the mapped rupture as Faults: the phase may break there and the break does not leak into the country. Where fringes crowd beyond two pixels each, give a predicted displacement, for example of a dislocation: what is left after it is unwrapped, and it is put back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Give the time of the earthquake and the report names the pair for deformation, the topographic pairs that go with it in three and four passes, and the pair before it for a damage map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Given completeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Gives every heating core a window in space and time, and says how much of both the windows cover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Goldstein's alpha; 0 leaves the phase unfiltered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Goodness of fit (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Greatest depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Greatest horizontal stress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Greatest speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Ground radar</source>
      <translation>地基雷达</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Ground that lost its coherence; it is left out where the jump is measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Ground whose displacement is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Groups earthquakes into clusters and keeps main shocks and single events.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Gutenberg-Richter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/repositioning.py" />
      <source>HEIGHT holds no height that keeps a pixel on the map: choose the output of Height from phase.</source>
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
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Half of the width of the strip along the rupture in which the phase is disturbed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Heading in the middle (degrees)</source>
      <translation>中心航向（度）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Heating core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Heating cores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Height from phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Height of a map pixel, which may be finer than its width as the scene itself. Left out: as its width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Height of one fringe (m)</source>
      <translation>一条条纹对应的高程（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Height of that point</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Height of the ground</source>
      <translation>地面高程</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Height of the ground above the WGS84 ellipsoid, when there is no elevation model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Heights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Heights and look vectors. Left out: the raster that the reference names in its tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Heights for baseline and phase screens. Left out: the raster that the reference names in its tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Heights in metres, any grid and datum.</source>
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
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Highest height (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Highest less lowest line of sight, or uplift without one (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Hour of the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>How far from the fault its two sides are compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>How far the model may be off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>How many kept events touched a pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>How many points along the longer side get axes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>How the deviation of the velocity is found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INCIDENCE is {found:.1f} degrees: it must lie between 0 and 90.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>INPUT and BASELINE have no pixel in common: check that they belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>INPUT and TOPOGRAPHIC are the same pair {dates}: choose a pair without motion for TOPOGRAPHIC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>INPUT and TOPOGRAPHIC were made with different heights ({one}, {kind}; {two}, {other}): geocode all scenes at the same constant height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT does not tell its wavelength, which turns phase into displacement: give WAVELENGTH.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>INPUT has no pixel with phase, coherence, MASK and MODEL all valid: check that the rasters belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INPUT holds no data: choose a raster with values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>INPUT holds no point: give the places at which the tide is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT holds {found} earthquakes and none of them fits the magnitude, depth, period and area asked for: widen them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INPUT is a complex raster: choose a displacement in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>INPUT is a displacement along '{found}': choose the one along the line of sight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT is empty: choose one raster or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT is empty: choose the main file, the folder or the zip archive of a product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT names the coordinate reference system '{found}', which is not known: assign another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/phase_closure.py" />
      <source>INPUT, CLOSURE_A and CLOSURE_B are of the pairs {pairs}: a triangle needs all pairs of three scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/phase_closure.py" />
      <source>INPUT, CLOSURE_A and CLOSURE_B have no pixel in common: check that they overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>INPUT, its stable ground and the delays have no pixel in common: check DEFORMING and COHERENCE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>INPUT: GDAL finds {rows} lines of {cols} samples in {path} and its annotation states {want_rows} of {want_cols}: the file is damaged, get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/snap.py" />
      <source>INPUT: a band of type {found} is not read: write it as float32 in SNAP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: a layer of {rows} x {cols} pixels lies on a grid of {want_rows} x {want_cols}: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT: its look vectors hold no data where the interferogram lies: choose the whole product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: layers lie on other grids and name no coordinate reference system: assign one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: more than {most} files lie there: choose the folder of one product, or its main file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: the archive {path} holds the name '{name}', which points outside of it: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: the archive {path} would unpack to {size:.0f} GB: unpack it yourself and choose the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: the frame of {time} is damaged, not complex, or of another size than the first: leave it out of {header}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/licsar.py" />
      <source>INPUT: the name of {path} does not hold the two dates that LiCSAR writes there: name it so again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: the pixels of {path} are not evenly spaced: reproject it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>INPUT: the pixels of {path} from line {row} cannot be read: the file is damaged, get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>INPUT: the radar at {lon:.5f}, {lat:.5f} sees nothing of the area: check position, pointing and EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/mintpy.py" />
      <source>INPUT: the stack holds {count} pairs: give REFERENCE_DATE and SECONDARY_DATE of one, such as {first} and {second}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} cannot be opened ({reason}): get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} cannot be read ({reason}): choose a file or folder that exists and that you may read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: {path} cannot be read ({reason}): choose a folder in the layout of docs/groundradar.md.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/__init__.py" />
      <source>INPUT: {path} cannot be read ({reason}): choose a scene file that exists and that you may read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} cannot be read: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/markup.py" />
      <source>INPUT: {path} declares a document type or entities, which QuakeSAR does not read: choose the file as its program wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/aria.py" />
      <source>INPUT: {path} does not name the scenes of its {role}: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path} does not run from near to far range in its geolocation grid: QuakeSAR reads products in that order only, get the product as ESA delivers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} has an earthquake at longitude {lon} and latitude {lat}: columns may be interchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} has fewer than 2 x 2 pixels: choose another product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} has no column for {absent}; its columns are {found}.</source>
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
      <location filename="../core/readers/finished/snap.py" />
      <source>INPUT: {path} has no map projection: run Terrain Correction in SNAP first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} has {found} bytes and its header announces {want}: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/product.py" />
      <source>INPUT: {path} holds neither an unwrapped phase nor a displacement: choose a product that was unwrapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT: {path} holds no data anywhere: choose another product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: {path} holds no datasets real and imag: see docs/groundradar.md.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/gunw.py" />
      <source>INPUT: {path} holds no unwrapped interferogram: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} holds no {what} ({patterns}): choose the whole product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/mintpy.py" />
      <source>INPUT: {path} holds {count} files of MintPy, such as {first}: choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} holds {count} files with {what}, such as {first}: choose one of these files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/gamma.py" />
      <source>INPUT: {path} holds {count} images, such as {first}: choose one of these files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: {path} is an HDF5 file, and the Python library {name} that reads it is not installed: run the tool Check installation to see how to get it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT: {path} is complex: choose a raster of real numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: {path} is damaged: get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} is damaged: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/mintpy.py" />
      <source>INPUT: {path} is in radar geometry: run geocode.py of MintPy and choose the file it makes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/gamma.py" />
      <source>INPUT: {path} is in the projection '{found}': geocode to EQA or UTM in GAMMA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} is neither UTF-8 nor GB18030 text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/markup.py" />
      <source>INPUT: {path} is no whole XML file: get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} is not a catalogue of a known kind: CSV with headings, QuakeML, ZMAP or JMA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/__init__.py" />
      <source>INPUT: {path} is not a finished product of {known}: choose its main file, its folder or its zip archive, with the files of metadata that came with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/__init__.py" />
      <source>INPUT: {path} is not a radar scene that QuakeSAR reads: choose a product of {known}, unpacked if it came compressed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: {path} is not an HDF5 or NetCDF-4 file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} is not geocoded (it lies in radar geometry, or is turned): choose the geocoded product, on a map with north at the top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path} is {kind} ({found}): choose a single-look complex product of ASAR image mode (ASA_IMS_1P) or alternating polarisation (ASA_APS_1P).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: {path} lies in an archive: unpack it and choose the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/gunw.py" />
      <source>INPUT: {path} names no projection: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} tells '{found}' for {key} and a number is needed: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/gamma.py" />
      <source>INPUT: {path} tells no date: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path}, line {number} is not a JMA record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path}, line {number} is not an earthquake in ZMAP's ten columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/isce2.py" />
      <source>INPUT: {path}.xml tells no coordinates: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path}: '{found}' of the event {event} is not a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path}: line {line} is stamped {late:.6f} s off the regular time of the header, so lines are missing or not in the order of flight: get the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {where} is not an earthquake ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS and FOLDER name no file of a known kind ({kinds}): choose at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS are in '{found}', which is none of K, degC and W m-2: say in UNITS which one it means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS begin on {day}: this is a climatology or a wrong unit of time, and a series of real days is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS have more than {most} cells: import a smaller EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/registration.py" />
      <source>INPUTS have no coordinate reference system: assign one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/network.py" />
      <source>INPUTS hold a pair whose secondary is not later than its reference: import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS hold no field on a real day: check the calendar of the files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>INPUTS hold no three interferograms of three dates, so nothing can be tested: add pairs that close triangles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/network.py" />
      <source>INPUTS hold the pair {first} to {second} twice: give each interferogram once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS hold two fields of one time, or times out of order: keep one of each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/network.py" />
      <source>INPUTS hold {count} dates and a time series needs at least 3: give more interferograms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS hold {count} other pairs of days {apart} days apart and at least {least} are needed to tell an anomaly from weather: import a longer period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS holds a pressure level twice: give each level once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS holds {count} interferograms: give at least 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS holds {count} levels: give at least 3.</source>
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
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS mix the units {units}: import the files of each unit on their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS say K and their median is {middle:.1f}: these are not kelvin, set UNITS to degC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS: field {band} of {path} is damaged and cannot be read: get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS: none of the {n} scenes form a pair, they are of {groups} tracks or do not overlap: choose scenes of one track and frame, taken on different days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS: the cubes hold different days: import the same period for every level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS: {one} and {other} are the same scene: give each scene once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS: {path} does not say its dates: import it with the tool Import interferogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS: {path} does not say its pressure level: import it with LEVEL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS: {path} does not say when its fields were measured: name the bands by ISO dates, or single files with the date, such as LST_2008-05-12.tif or A2008133.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS: {path} has another wavelength than the first: give interferograms of one sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/registration.py" />
      <source>INPUTS: {path} has no regular grid in map coordinates: warp it to longitude and latitude first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS: {path} has no time on its bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS: {path} holds no field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>INPUTS: {path} is a displacement along '{found}': choose one along the line of sight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS: {path} is of another track than the first: a time series is made of one track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS: {path} lies on another grid than the files before it: import it on its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/repositioning.py" />
      <source>INTERPOLATION is '{found}': choose bilinear or nearest.</source>
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
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Import catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Import cube</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Import interferogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>In any order: NetCDF, GRIB, HDF or GeoTIFF.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>In the unit of the input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Incidence angle</source>
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
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Included. Left out: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Included; at least 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Increments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Independent looks of a pixel</source>
      <translation>像元的独立视数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Instead of an elevation model: two scenes of the track without motion between them, some 100 m apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Interferogram</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Interferogram with the motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Interferogram, or its unwrapped phase in radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Interferometry</source>
      <translation>干涉测量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Interpolation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Inversion report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Invert for the fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Invert for the slip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Invert time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>It is two to four times as precise as pixel offsets where the coherence is high, and fails where the coherence does; use Pixel offsets there. Positive is along the flight direction of the satellite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>It stops earlier when its chains agree and 1000 independent draws are reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Its error (Aki)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Its error (Shi and Bolt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Its height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Its heights are compared with those of the topographic pair; the report says how well they agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Its name, such as olr or air. Left out: the only one in K, degrees Celsius or W m-2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Its side; a power of two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Its side; a power of two. Left out: 128, on a large map more, so that points are left for the fault.</source>
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
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Its unwrapped phase in radians, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>K or W m-2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>KIND is '{found}': it must be one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>KNOWN_POINT and KNOWN_HEIGHT belong together: give both, or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/heating.py" />
      <source>K_ENV is {env} and K_CORE is {core}: the core must not be weaker than its envelope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Keep the far field of the deformation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Kelvin, one band for each level from the lowest up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Kept are events whose core lasts, stands out from the rest of its envelope, has an envelope that is not the size of a weather system, and does not move like a front. The layer of rejected events says which rule failed first, so that the filter can be checked. Cores with too few pixels are counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Kernels of changing width, or counts by cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>LATER holds other days than INPUT: import both for one period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>LATER is the cube of the later hour: it is needed with the mode gradient, and only there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>LEVEL is {found} hPa and {path} holds {levels}: choose one of them.</source>
      <translation type="unfinished" />
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
      <location filename="../core/unwrap_inputs.py" />
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
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Lag correlation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Lag in days, correlation, and the band of chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Larger ones are weather. Left out: 430000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Largest Doppler loss</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest depth of the top edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest dip</source>
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
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Largest envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Largest gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Largest lag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Largest magnitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Largest maximum shear strain of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Largest moment, half a decade less or more smoothing (N m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest rake</source>
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
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Largest shift (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Largest shift on the map that can be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Largest slip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Largest slip (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Largest square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest strike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Largest tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Largest turn of a bridge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Largest upward acceleration (microgal)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Largest valid value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Largest value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest width down dip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Later hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Layover (percent of the area)</source>
      <translation>叠掩（面积百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Least break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Least clear share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
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
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Least contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Least core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Least correlation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Least days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least depth of the top edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least dip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Least distance of turning points</source>
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
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Least magnitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Least moment, half a decade less or more smoothing (N m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Least number of days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least rake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Least reliability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least strike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Least temporal coherence of points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Least valid part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Least valid value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Least width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least width down dip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: 1.5, or the rank 0.97.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Left out: 150 K, or 50 W m-2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: 2.0 for radiation, 2.5 for temperature, or the rank 0.995.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Left out: 350 K, or 400 W m-2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Left out: all faults that have slip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Left out: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Left out: as long as the fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Left out: as the product tells, or right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Left out: as the product tells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Left out: everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Left out: found by its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Left out: from the extent of the motion, or from the faults.</source>
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
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: none, for ssta 150.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Left out: that of the earthquakes.</source>
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
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Length bridged (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Length of a bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Length of all lines (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Length of the patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Length of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Length over which evidence is averaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Length seen (m)</source>
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Levels</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Lines of the top edge (drawn so that the fault dips to the right), outlines or a table, one for each rectangle, with fields dip, top_depth, width or bottom_depth. The search stays near them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Lines of the top edge (drawn so that the fault dips to the right), outlines, or a table. Fields, all optional where a number below is given: strike, dip, rake (degrees); slip, opening, top_depth, bottom_depth, width, length (metres); longitude, latitude (degrees) and reference (top_centre, centroid, ...) in a table; name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Lines of the top edge (drawn so that the fault dips to the right; bends are followed), outlines, or the output of the tool Invert for the fault. Fields dip, rake (degrees), top_depth, bottom_depth or width (m), name; each feature is a segment of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Lines of the top edges, with the fields that the other tools of faults take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Lines that face each other over a smaller gap are joined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Lines with ends, length, strike, offset, confidence, and whether they bridge a gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Lines with length (m), strike (degrees), break, confidence and bridged part (percent).</source>
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
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Lines; with an elongation above 1 the alarm lies along the nearest one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Link neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Lists the pairs of a stack and tests every loop of three for cycles that were unwrapped wrongly.</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Longer at both ends by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Longer gaps between pieces are not bridged; 0 for no bridges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Longer than the memory of the series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Longest distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Longest gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Longest lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Longest side of a tile, at least 256; 0 for one piece up to 8 million pixels and tiles of 2048 above. Smaller tiles need less memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Longitudes from -180 to 180</source>
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
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Look at the lines before you use them: Break is 0.5 where the two sides know nothing of each other, Confidence falls with it and with the bridged part of the line. A rupture with less than about a third of a cycle of offset breaks nothing and is not found, and needs no cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Look at the stable ground before and after: when it did not get quieter the tool warns, and the input is the better one. Deformation that follows the height (a volcano, a front of mountains) is removed with the air unless Deforming ground masks it. Turbulence stays, 1 to 3 cm. A ramp is left alone: see Refine orbit. Pixels without data stay without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Look at the temporal coherence first: below 0.7 the interferograms contradict one another. Everything is relative to the reference place and the first date, positive toward the sensor. The deviation of the velocity allows for noise with a memory; formal deviations are often several times too small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Look for straight edges where the phase jumps by one cycle (6.28 radians): they are errors unless a fault lies there. Noise is best dealt with before, by more looks or a filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Look side</source>
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
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Look vectors, heights, mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Look vectors, needed by the model baseline. Left out: as named in the input's tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Look vectors. Left out: as named in the input's tags, or the mean incidence of its record.</source>
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
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Lower end of its interval (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Lower quantile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Lowest height (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 4 to 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 5 to 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 6 to 7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 7 and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M below 4</source>
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
      <location filename="../core/baselines.py" />
      <source>MAX_DOPPLER is {found}: it must lie above 0 and up to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>MAX_TURN is {found:.1f} degrees: it must lie from 0 to 90.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>METHOD goodness_of_fit explains at most {found:.0f} percent and 90 are needed: use maximum_curvature.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>METHOD is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/declustering.py" />
      <source>METHOD is '{found}': choose {want}.</source>
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
      <location filename="../core/troposphere.py" />
      <source>METHOD is none and no zenith delays are given: nothing would be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>METHOD is {method} and DEM is missing: choose an elevation model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>MIN_AREA is {found} m2: it must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>MIN_CLEAR is {found}: it must lie between 0 and 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>MIN_COHERENCE is {found}: it must lie from 0 to below 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/offsets.py" />
      <source>MIN_CORRELATION is {found}: it must lie from 0 to below 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>MIN_LENGTH is {length} and MAX_GAP {gap} pixels: neither may be negative, and MIN_LENGTH not zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>MIN_RELIABILITY is {found}: it must lie from 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>MODE is '{found}': choose {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>MODE is {found}; it must be deformation or smooth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_source.py" />
      <source>MODEL has no coordinate reference system: assign the one it was computed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>MODEL is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/orbit_functions.py" />
      <source>MODEL is baseline and GEOMETRY is missing: choose the geometry raster of the scene, or plane.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Made by {software}</source>
      <translation>由 {software} 生成</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Magnitude bins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Magnitude for Dobrovolsky's radius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Main shocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Main shocks and single events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Main shocks and single events.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Makes ENVISAT scenes of the Bam earthquake of 2003, with orbits, elevation models and the truth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Makes a map of ground displacement from two radar scenes and an elevation model, or a third scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Makes a temperature cube and a catalogue with planted precursors and fronts, to learn and to test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Makes an elevation model of the unwrapped phase of a pair without motion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Makes every fault larger, so that slip can taper: at both ends.</source>
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
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Maps how often earthquakes came, and how often a window of space and time held one by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Maximum curvature is the fullest magnitude bin plus 0.2. Goodness of fit is the least magnitude above which the law log10 N = a - b M explains 95, else 90, percent. Rates computed from a magnitude below completeness are too low, and their changes in time follow the network, not the Earth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Maximum shear strain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Mean chance of a window, Poisson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Mean chance of a window, as seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Mean coherence</source>
      <translation>平均相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Mean height above the ellipsoid, for products that list angles by height; 1000 m change them by 0.1°.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Mean height of the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Mean perpendicular baseline (m)</source>
      <translation>平均垂直基线（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Mean ratio of the baselines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Mean resultant of the phases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Mean slip (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Mean temporal coherence</source>
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
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Measures how the ground moved, in range and in azimuth, by matching the amplitudes of two scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Measures motion along the flight direction from the phase between two halves of the aperture.</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Mechanisms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Median condition number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Median correlation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Median deviation (m/yr)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Median residual (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Median standard deviation (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Median standard deviation in azimuth (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Median standard deviation in range (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Median velocity (m/yr)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Median width of the kernels (km; 0 for counts)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Metres (a velocity: metres a year), positive toward the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Metres above the WGS84 ellipsoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Metres along the flight direction, positive forward.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Metres along the line of sight, positive toward the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Metres per year toward the sensor; second band: its deviation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Metres per year; then the other terms, the deviation of the velocity, and the residual.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Metres, in longitude and latitude. Left out: no level is left out.</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Misfit per datum (whitened)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Misfit per degree of freedom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Missing days</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Moment (N m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Moment by segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Moment magnitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Moment magnitude, 2.5 percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Moment magnitude, 97.5 percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Moment, magnitude, mean and largest slip, mean rake and depth of every fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Moon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>More find the best model more surely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Most of them are damped; no more than patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Most points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Most steps of the sampler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Moves the pixels of a layer that was geocoded at a constant height to their true place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Moving bars of four standard deviations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Multiple-aperture interferometry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Multiplies two geocoded scenes and estimates their coherence and perpendicular baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/velocity.py" />
      <source>NOISE is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>NORTH_OUTPUT is wanted and nothing tells the northward motion: give NORTH (a modelled displacement), AZIMUTH (offsets along the flight) or GNSS, or leave NORTH_OUTPUT out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/heating.py" />
      <source>N_CORE and D_CORE must be at least 1, and GAP at least 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Nearest neighbours after Zaliapin and Ben-Zion link each event to the earlier one that is closest in time, space and magnitude; links shorter than the threshold make clusters. Left out, the threshold is where the two modes of the distances meet. The two methods differ widely: report both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Needed when the files hold several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Neighbour</source>
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
      <location filename="../algorithms/timeseries/network.py" />
      <source>Network of interferograms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>No Python interpreter for a worker process was found ({tried}): set the execution mode to thread in the settings of the Processing provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>No event passed the rules ({story} failed), so no layer was made: lower the thresholds, or take it as the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>No line is as long as {least:g} pixels: choose a smaller INTERVAL than {interval:g} m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>No line of at least {length:.0f} m stands out by {strong:g} standard deviations: lower MIN_LENGTH or STRONG, or give the coherence before and across the earthquake.</source>
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
      <location filename="../core/timeseries/stack.py" />
      <source>No pixel has data in all of the {count} interferograms: give REFERENCE_POINT, or leave out the ones with little data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>No slip in the direction asked for explains the data: check RAKE and the side to which the fault dips, and the sign of the displacement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_abic.py" />
      <source>No smoothing makes the slip determined: damp one of the edges, or use more points than offsets and ramps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>No square has enough valid pixels; lower the valid fraction or the size of the smallest square.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Noise</source>
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
      <location filename="../core/heights.py" />
      <source>None of the {count} points of known height lies on a pixel with phase: choose points inside the map, where it is coherent.</source>
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
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Not zero where the ground did not move; for the offset or ramp when no stations are given.</source>
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
      <location filename="../core/unwrap_correction.py" />
      <source>Nothing to correct: give POLYGONS, COMPONENT, or CLOSURE_A and CLOSURE_B.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Number of alarms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Number of bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Number of clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Number of components</source>
      <translation>连通分量数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Number of dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Number of days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Number of earthquakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Number of faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Number of fronts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Number of heating cores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Number of interferograms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Number of lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Number of loops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Number of patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Number of points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Number of precursors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Number of problems</source>
      <translation>问题数量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Number of the component to be corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Number of the connected area, largest first; 0 is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Number of traces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Number of years</source>
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
      <location filename="../core/source/tracks.py" />
      <source>OBSERVATIONS holds no point: choose the layers that the tool Downsample made.</source>
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
      <location filename="../core/offsets.py" />
      <source>OUTLIERS is {found}: it must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>OUTPUT_FOLDER {path} is a file: name a new or empty folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/synthetic.py" />
      <source>OUTPUT_FOLDER {path} is not empty: choose a new folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>OUTPUT_FOLDER {path} is not empty: name a new or empty folder, nothing there is overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/synthetic.py" />
      <source>OUTPUT_FOLDER: {path} cannot be written: choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/offsets.py" />
      <source>OVERSAMPLING is {found}: it must lie from 2 to 128.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Observations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Of a class, for its mean to count; for retira.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Of a kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Of a pair across the earthquake, 0 to 1.</source>
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
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Of a pair without motion, radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Of a precursor at its centre.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Of displacements and standard deviations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Of each track, where they are larger than its noise says; otherwise intervals come out too narrow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Of every fault, in place of a length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Of every fault, in place of a width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Of magnitude 4.5 and more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Of one degree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Of one track and on one grid; their dates are in their tags. In radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Of the bootstrap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Of the bootstrap; the same number gives the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Of the core; fronts are faster. Left out: 150.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Of the cycles, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Of the day of the earlier scene: GACOS .ztd, or a raster in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Of the day of the later scene: GACOS .ztd, or a raster in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Of the disc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Of the epicentres, for nearest neighbours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Of the input, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Of the input, from Unwrap phase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Of the noise of the checkerboard test; the same number gives the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Of the places over the ellipsoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Of the random numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Of the random numbers; the same number gives the same result.</source>
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
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Of the scene to which all are aligned. Left out: as named in the input's tags, else the plain ratio.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Of the scene to which all are aligned. Left out: as named in the tags of the heights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Of the scene to which the pair is aligned. Left out: as named in the input's tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Of the tool Noise covariance (matrix of the points), one file for each layer, in the same order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Of the values of a bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Of times that do not say theirs. auto: Beijing under Chinese headings, Japan for JMA, else UTC.</source>
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
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Offset or ramp of each track</source>
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
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Offsets with a lower peak are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Okada forward model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>On each side of a line the fringes foretell the phase on the line. Where the two disagree over many pixels the ground was torn: a rupture, not dense fringes. A trough of coherence along the line counts as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>On either side of the central rake; 0 fixes it. Fixed 10 degrees wrong, it costs a quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>On the grid of the input, not zero where the ground moved: not used for the fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>On the grid of the input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>On the same grid, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>On the same grid, for the error.</source>
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
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>One band a day, at least five years, from Import cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>One band a day, from Import cube or Thermal index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>One band a day, from Import cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>One band a day, in standard deviations or ranks from 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>One band per date in metres, from Invert time series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>One band per date, in metres toward the sensor, relative to the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>One band per season, in the unit of the cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>One band per season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>One band per time, named by its date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>One for each interferogram, in any order, 0 to 1. Left out: all phases weigh alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>One for each pressure level, of the same days, from Import cube; at least three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>One fringe stands for half the wavelength of the sensor (2.8 cm for ENVISAT), or for the size you give: 10 cm fringes make a large earthquake readable. A modelled displacement and a measured one are compared best as fringes of the same size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>One layer of points for each track, from the tool Downsample: fields displacement (m, positive toward the sensor), east, north, up (unit vector to the sensor), sigma (m). Azimuth offsets likewise, with the unit vector of the flight. A layer without the field displacement is GNSS: fields east, north and up (m).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>One of the two may be the scene before or after.</source>
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
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Only fields of this UTC hour. Left out: all hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Only when a reliability is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Only with a topographic pair, whose heights have no zero. Left out: the constant height is the mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>Only {found} blocks of pixels are left for the fit: lower MIN_COHERENCE, check MASK and DEFORMATION, or give GCPS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Only {found} blocks of stable ground are left: lower MIN_COHERENCE, check DEFORMING, and that DEM and delays cover INPUT.</source>
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
      <location filename="../algorithms/timeseries/network.py" />
      <source>Open loops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Open loops (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Open loops after (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Open loops before (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Or the folder of the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Orbit errors</source>
      <translation>轨道误差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Ordinary weather makes pyramids too. Therefore the same is done for other pairs of days at the same distance, and the share that does as well is given and cannot be switched off. Levels below the ground are extrapolated by the models: give a DEM, so that they are left out. The definitions are ours, because the published record does not give them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Other faults can be given as a layer with dip, rake and depths; the table tells mean, smallest and largest change over each. Places on the edge of a fault have no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Other pairs of days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Outgoing longwave radiation has a ceiling, the clear sky: values above 2 are five times rarer than a normal distribution says, and thresholds of 3 or 4 from other sensors find nothing. A cloud mask that depends on the weather makes retira find anomalies where clouds are elsewhere. An anomaly is unusual weather until a test with earthquakes says otherwise, and no prediction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Outlier threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Outline the area that the earthquake moved; the rest is noise. The semivariogram comes from random pairs of pixels, and the model is s2 exp(-distance / a) for the air, and t2 for single pixels. Pixels without data are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Outlines with first and last day, centre, radius and score.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Outlines with slip, rake, depths, sigma, resolution and moment; other tools of faults take them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Oversampling of the peak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>PIXEL_SIZE is {pixel} degrees and makes {rows} x {cols} cells: at most four million are wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>PIXEL_SIZE is {x} x {y}: it must be greater than zero, in units of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>PIXEL_SIZE, K, H_MIN, RADIUS and WINDOW must be positive, EPS from 0 to below 1.</source>
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
      <location filename="../core/unwrap_correction.py" />
      <source>POLYGONS: a feature has {found} cycles: give whole numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>PPV, share of the alarms that were right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>PRESET is '{found}', but only {known} exist: choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>PRESET is '{found}': choose auto, {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>PRESET is {preset} and INPUT holds {found}: ranks from 0 to 1 need the preset quantile, and only they.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Pair advised for deformation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Pair advised for topography</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Pairs</source>
      <translation>像对</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Pairs that were compared</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Part of the map that is filled (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Parts of the network</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Patches along strike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Patches down dip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>Patches of {length:g} m, {along} along strike and {down} down dip were asked for: lengths must be above zero and numbers 1 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Peak correlation (0 to 1), and the standard deviations of the range and azimuth offsets in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Percent of the loops of each pixel that do not close; second band: mean misclosure in radians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Period (years)</source>
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
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Perpendicular, metres, at every pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Perpendicular, metres, at every pixel; at least 10 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Perpendicular, metres, at every pixel; from Interferogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Phase before and after, numbers, points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Phase in radians, or displacement along the line of sight in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Phase of motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Phase that was added (rad)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Phase to add to the topographic phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Phase: {sign}</source>
      <translation>相位：{sign}</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Phases with less are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Picture of the network, figures, warnings.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Pixel of the result; it must be narrower than the fringes of the interferogram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Pixel offsets</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Pixels and seasons with fewer have no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Pixels below are not among the points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Pixels below it are not used for the fit.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Pixels with a corrected cycle (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Pixels with a result (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Pixels with data (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Pixels with their centre inside are kept. Left out: all.</source>
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
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Pixels without data at one date have no value. Velocities are relative to the reference place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Places</source>
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
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Point of known height</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Points at the centroids with both nodal planes, moment and beachball.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Points of known height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Points per half pixel at which the correlation is interpolated before a parabola is laid through it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Points with a field height, metres above the WGS84 ellipsoid, at their true places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Points with a field time (UTC); left out: no test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Points with displacements as fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Points with event, time, longitude, latitude, depth_km, magnitude, magtype.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Points with motion in metres as fields e, n, u and sigma_e, sigma_n, sigma_u; three or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Points with the fields time (UTC) and magnitude, and depth_km where known; from Import catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Points without displacement are left out. The same seed gives the same result. Compare one rectangle with two by BIC; continue with Okada forward model, Coulomb stress change or the slip inversion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Points; a field called name tells them apart.</source>
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
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Polygons</source>
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
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Polygons with first and last day, place, strength, size and speed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Polygons with the cycles that would close them, and which interferogram is to blame.</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Posterior</source>
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
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Precursors and fronts with their days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Predicted displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Presets: olr for radiation, whose warm tail is cut; temperature for a normal tail; quantile for ranks; ssta for the significant sequences of the robust satellite technique. Numbers given below replace those of the preset. One or two days of persistence are no evidence: the index is correlated from day to day. Events are unusual weather until a test with earthquakes says otherwise, and no prediction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Pressure level</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Published cases put single earthquakes at peaks, at troughs, and between. With a catalogue the tool tests whether earthquakes prefer a phase (Schuster); use one without aftershocks. The rule of the turning points is ours, because the published record gives none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Pyramid index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>QuakeSAR: radar interferometry of earthquakes</source>
      <translation>QuakeSAR：地震雷达干涉测量</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Quality of offsets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>R-score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>R-score, TPR - tau (-1: not known)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>RADIUS is {radius} km and ELONGATION is {ratio}: the radius must be positive and the ratio at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>RAMPS is '{found}'; choose one of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>REACH is {found} m: it must be greater than WIDTH, {width} m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>REACH is {found} pixels: it must lie from 2 to 20.</source>
      <translation type="unfinished" />
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
      <location filename="../core/thermal/seasons.py" />
      <source>REFERENCE is '{found}': choose {want}.</source>
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
      <location filename="../core/timeseries/stack.py" />
      <source>REFERENCE_POINT lies outside INPUTS: choose a point on the map of the interferograms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>REFERENCE_POINT lies where {missing} of {count} interferograms have no data: choose another place, or leave it out.</source>
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
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Radians, positive away from the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Radians.</source>
      <translation>弧度。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Radians; positive is away from the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Radius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Radius (km)</source>
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
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Radius of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Raise the noise to the residuals</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/source/observations.py" />
      <source>Range of the noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Range of the rake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Range offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Range offsets are positive toward the sensor, along the line of sight, as every displacement here. Azimuth offsets are positive along the flight direction of the satellite. They see the north motion to which the phase is nearly blind; give them to the tool Decompose.</source>
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
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Ratio of the axes of the ellipse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Reach of a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Reach to the sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Read the report first: coherence below 0.3 is noise, a jump of 2.8 cm along a straight line is an error of unwrapping unless a fault is there (give the fault as a line), and a smooth tilt of the whole map comes from orbits or atmosphere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Reads HyP3, LiCSAR and LiCSBAS, ISCE2, GUNW of NISAR and ISCE3, OPERA displacement, ARIA, GMTSAR, SNAP (BEAM-DIMAP), GAMMA, ROI_PAC, MintPy and GeoTIFFs of PyRate, geocoded. Choose the main file, or the folder, or the zip archive as it was downloaded; leave the files that came with it in their places: dates, wavelength and angles stand in them. The format is recognised by content.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Reads an earthquake catalogue from CSV, QuakeML, ZMAP or JMA records into points with UTC times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Reads fields of radiation or temperature from NetCDF, GRIB, HDF or GeoTIFF into one daily raster.</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Rectangles to look for; not used with faults to begin with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Reference measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Reference point</source>
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
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Reference years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>References with fewer give no value.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Regions lists every place that does not close with the cycles that would mend it: delete what you do not believe and use the layer as Polygons of the next run. Errors that two interferograms share cancel in the triangle and stay unseen. Pixels without data stay without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Regions that do not close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Regions that were left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Registration</source>
      <translation>配准</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected because they move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected because too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected for little contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected for their area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Relation with height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Reliability</source>
      <translation>可靠性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Reliability of the topographic pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Reliable (percent of the unwrapped pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Remove a plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Remove topography</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Removed delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Removed phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Removed, rms (unit of the input)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Removes the delay of the troposphere by its relation with height or by external zenith delays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Removes the smooth phase that orbit errors leave, fitted on ground that did not move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Replaces the radius: 52 km for 4, 141 km for 5, 380 km for 6. Left out: the radius above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Reposition pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Repositioned layer</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Rigidity</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Roads, rivers and the edges of fields can lose coherence in strips too: look at the picture, and at whether the displacement jumps. Cells without data count neither for nor against a fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Rolls maps that run from 0 to 360 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Roughness, misfit, criterion, moment and largest slip for a row of smoothings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Run it for each layer that you want at its true place: interferogram, coherence, displacement, and the heights themselves. When mapped faults shall cut the phase move the wrapped interferogram before you filter and unwrap it: faults are drawn at their true places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Runs in: {mode} ({reason})</source>
      <translation>运行方式：{mode}（{reason}）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Runs through north where the first is the larger. Left out: any, or 30 degrees about the faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>SECONDARY has a wavelength of {found:.6f} m and REFERENCE one of {want:.6f} m: choose two scenes of one kind of sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>SECONDARY was taken from another track than REFERENCE (heading {h2:.1f} and {h1:.1f} degrees): choose two scenes of one track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>SECONDARY was taken from another track than REFERENCE (heading {h2:.1f} and {h1:.1f} degrees, incidence {i2:.1f} and {i1:.1f} degrees, looking {s2} and {s1}): choose two scenes of one track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>SECOND_TOPOGRAPHIC is given without SECOND_BASELINE: choose the baseline of that pair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>SEED is {found}, but must lie between 0 and {top}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>SHEAR_MODULUS is {found:g} Pa: it must be above zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>SLIGHT, MODERATE and SEVERE are {low}, {middle} and {high}: they must grow and lie between 0 and 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>START to END are {count} days: give 30 to {most}, so that there are whole cycles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>START, END and HOUR leave no field: the files hold {n} others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>STEP is '{found}': choose {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/series.py" />
      <source>STEPS holds '{found}': give days as 2003-12-26, separated by commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/series.py" />
      <source>STEPS holds {found}, which is not between the first and the last date ({first} to {last}).</source>
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
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Schuster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Seasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Seasons are months, as in the robust satellite technique, or the 31 days around each day of the year, or pentads. At least five calendar years are needed. The result is to be looked at: the tool Thermal index computes its own, without the year of the day that it judges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Second cube</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Second interferogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second pair: correlation of both topographies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second pair: standard deviation of the difference (rad)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second pair: the same, blind to few wrong cycles (rad)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Second solution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Second solution disagrees (percent of the unwrapped pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second topographic pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Second topographic pair, first scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Second topographic pair, second scene</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>See above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Seismic prior</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Set the fraction to 0 and run the whole chain on several seeds: what it then finds is what it finds in noise. Nothing of this is a model of the Earth.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Share of other pairs that do as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Share of the azimuth bandwidth by which the Doppler centroids of an advised pair may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Share of windows that held an earthquake.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Share with a precursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Shear modulus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Shear modulus of the rock.</source>
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
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Shorter ones are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Shorter pieces are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Shortest lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Shortest line</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Side of squares with and without slip that are inverted like the data. Left out: no test.</source>
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Side of the square over which the phase is averaged: larger is quieter and blurs more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Side of the square that is matched: larger is quieter and blurs more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Simulate scenes</source>
      <translation>模拟影像</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Simulate thermal data</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Size of the cells without a cube.</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip against the rake (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip at the bottom edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip at the ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip at the top edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip is made of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip on the patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip with arrows, data, model, residual, resolution, cautions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Smaller earthquakes are left out first: take the completeness. Left out: all are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Smaller earthquakes are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Smaller earthquakes do not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Smaller ones are noise and stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Smaller zones are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Smallest envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Smallest region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Smallest square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Smallest upward acceleration (microgal)</source>
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
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Smoothing along the fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Smoothing by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Smoothing decides most of what the picture looks like. Akaike's Bayesian criterion chooses it from the data, for slip along its main direction and across it apart; the trade-off curve shows what another choice would do. Slip goes to zero at damped edges: if the report says that it does not want to, make the fault larger.</source>
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
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Some drivers say degrees Celsius and give kelvin: the values decide, and the log says so. Fields in pieces over the day can be averaged, or one hour of the day can be kept, which the robust satellite technique asks for. A file name is asked for the date only when nothing inside the file tells it.</source>
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
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Stable area</source>
      <translation>稳定区域</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Stable ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Standard deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Standard deviation at the points (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Standard deviation in metres, from coherence and looks.</source>
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
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Standard deviation of the filter in space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Standard deviation of the filter in time; 0 switches the filter off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Standard deviation of the moment (N m)</source>
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
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Standard deviation of the stable ground after (unit of the input)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Standard deviation of the stable ground before (unit of the input)</source>
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
      <location filename="../algorithms/source/observations.py" />
      <source>Standard deviation, from the tool Noise covariance; used with the range where there is no matrix.</source>
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
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Standard deviations, on cells of a quarter of the width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Start of the random numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Starts in the best minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Starts of the search</source>
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Step of the magnitudes as catalogued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Steps</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Stress drop, weighted with the slip (Pa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Stress on a fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Stress tensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Strike</source>
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
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Suggest unwrapping cuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Suggested cuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Suspect pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>T1 is {first} and T2 is {last} days: T1 must be at least 1, because an anomaly is known only at the end of its day, and T2 no less than T1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>TARGET_CRS is in degrees: choose a projection in metres, such as a UTM zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/declustering.py" />
      <source>THRESHOLD cannot be found: the nearest-neighbour distances have a single mode. Enter it, usually -6 to -4, or use gardner_knopoff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>THRESHOLD is {found}: it must lie from 0.2 to 0.8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>TILE is {found}: choose at least 256 pixels, or 0 for automatic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>TOPOGRAPHIC and SECOND_TOPOGRAPHIC have no pixels in common: check that they belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>TPR, share of the earthquakes in an alarm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>TREND is '{found}': choose none, offset or ramp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>TREND is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/track_trend.py" />
      <source>TREND is {kind} and {name} holds data at {found} points of GNSS or STABLE_AREA only (or all on one line): give more of them, or choose a simpler trend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>TREND is {trend} and nothing tells it: give GNSS stations, or STABLE_AREA, a raster that is not zero where the ground did not move.</source>
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
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Take the mean year out of both first (Thermal index): seasons correlate with everything. Days without data are left out.</source>
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
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Takes out what grows with the perpendicular baseline of the dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Takes the topography that another pair measured out of an interferogram: three- and four-pass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Tells which libraries and height grids are there, what is missing and how to get it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Temperature in kelvin, one band a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Temperature is a season plus noise that is correlated from day to day and independent from pixel to pixel. A share of the earthquakes has a warm spot of four days some days before; fronts are warm bars that cross the map in five days and have nothing to do with earthquakes. The layer of the truth says where and when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Temporal coherence (0 to 1), residual (m), parts of the network, open loops.</source>
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
      <location filename="../core/source/slip_basis.py" />
      <source>The Fourier series has {a} x {b} terms; both must be 1 or more.</source>
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
      <location filename="../core/multiple_aperture.py" />
      <source>The azimuth spectrum does not fit the pixels of the scenes, so it cannot be split: geocode both scenes with the pixel size that is proposed when PIXEL_SIZE is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>The b-value is Aki's with Utsu's half bin. Two errors are given: that of Shi and Bolt, and b divided by the root of the count. Both suppose one magnitude scale and no change in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>The basis is '{found}'; choose patches or fourier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>The bounds of the dip are {low:g} and {high:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>The bounds of {name} run from {low:g} to {high:g}: the second must be the larger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/calendars.py" />
      <source>The calendar '{found}' is not understood: choose one of {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>The catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>The chance of a window is the share of all windows of that length and radius that held at least one earthquake, and beside it the value of a Poisson law of the same rate. Where the law is higher, earthquakes come in clusters. Chances near 1 mean that any alarm of that size succeeds.</source>
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
      <location filename="../core/source/observations.py" />
      <source>The covariance of '{track}' is not positive definite: it needs some white noise, and no point twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The covariance {path} is not symmetric, so it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The covariance {path} is {rows} x {cols} and '{track}' has {count} points: choose the matrix that was made for these points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The criterion is '{found}'; choose one of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>The daily range of the vertical tide rises and falls within half a month. A cycle goes from trough to trough, and the trough that opens it is the background day, against which a field of temperature can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_solver.py" />
      <source>The data and the smoothing leave a part of the slip undetermined: damp one of the edges or use more smoothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>The deviation comes from the series' own scatter. walk allows for white noise and a random walk, whose shares are found in each pixel; bootstrap draws the residuals anew in blocks of dates; white is the formal figure, right only when one date tells nothing of the next. Take walk unless you know better.</source>
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
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>The error is one standard deviation from coherence and looks. Errors of unwrapping (whole heights of ambiguity), atmosphere (half a fringe is common) and orbits are not in it. Pixels without phase stay without height, and so do those outside the largest component and of low reliability when these rasters are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>The error of a rate from n earthquakes is at least n to the power -1/2 of it, and larger where they cluster. A catalogue that is not complete at the least magnitude gives a warning.</source>
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
      <source>The far field of an earthquake is as smooth as an orbit error. Where the ground moved and neither a mask nor a model says more, the field of sources under that ground is fitted beside the orbit error and left in; the report tells how far the result depends on it. When the deformation reaches the edges of the map give a modelled displacement: it is subtracted for the fit only. Pixels without data stay without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>The fault '{name}' is curved and lies flat: give it a dip above 0.</source>
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
      <location filename="../core/source/slip_patches.py" />
      <source>The faults are cut into {found} patches, more than the {most} that can be solved for: make the patches larger; the data do not resolve smaller ones at depth anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>The file.</source>
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
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>The height of a pixel follows from the triangle of both sensors and the ground, without approximation. One fringe is the height of ambiguity: 19 m for 480 m of perpendicular baseline of ENVISAT, 900 m for 10 m, which is the least that is accepted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>The increment of every pressure level is the day minus the background day (Tide cycles and background days). Where it exceeds the usual increments of the cell the area counts; the pyramid index is -1 when the area shrinks with height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>The index or the cube itself: pixels and days on which coverage is counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_merge.py" />
      <source>The interferogram has no pixel with phase and coherence inside the mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>The interferogram has the shape {found}; it needs at least 2 x 2 pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>The intervals know of the noise only. If the residuals are larger than the noise says, the noise is raised to them. What the model leaves out (layered rock, relief, bends, slip that varies) may move the answer further than the intervals tell. The sign of the displacement must be positive toward the sensor in every track: tracks that contradict each other are refused.</source>
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
      <location filename="../core/source/slip_basis.py" />
      <source>The largest slip is {found:g} m; it must be above zero.</source>
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
      <location filename="../ui/fringes.py" />
      <source>The layer {name} has no values to show as fringes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/fringes.py" />
      <source>The layer {name} would have {count} fringes, more than can be seen: choose a longer wavelength.</source>
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
      <location filename="../core/source/tracks.py" />
      <source>The look vectors of '{down}' point from the sensor to the ground and those of '{up}' from the ground to the sensor: turn the signs of east, north and up of the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The look vectors of '{track}' point down, but they must point from the ground to the sensor: turn the signs of east, north and up, not of the displacement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>The lower bound of {name} is {low:g} m: a fault cannot lie above the surface nor have a negative size, so give 0 or more.</source>
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
      <location filename="../algorithms/timeseries/network.py" />
      <source>The map shows the percentage of open loops at each pixel. Pixels that lack one phase of a loop are left out of that loop. An error that two interferograms share is not seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>The map would have {rows} x {cols} pixels of {pixel:g} m: choose another PIXEL_SIZE or EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>The means of both cubes over the region, weighted by area, are correlated at every lag. Positive means that the second comes later: methane after heat, heat after tide. The grey band holds 95 percent of unrelated series with the same memory, made by putting blocks of days into another order.</source>
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
      <location filename="../core/source/geometry_model.py" />
      <source>The number of rectangles is {found}; it must be 1 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>The number that Height from phase gives: unwrapped phase has no zero, and what it lacks would stay in the result, times the ratio of the baselines.</source>
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
      <location filename="../core/thermal/prior_stage.py" />
      <source>The period from {first} to {last} is shorter than two windows of {days} days: give a longer catalogue.</source>
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
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>The points are thinned evenly to at most so many; 0: none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The points of '{track}' have no displacement: the field displacement (m) is missing or empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The points of '{track}' have no look vectors: the fields east, north and up (a unit vector from the ground to the sensor) are missing or empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>The points with measured and modelled motion, in metres; coloured by the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>The positions of the Moon and the Sun are computed (Meeus), nothing is downloaded; the acceleration is within 0.1 microgal of an independent ephemeris. Up is positive; east and north as on the map.</source>
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
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>The public record says only that anomalies are filtered by time, space and intensity; the rules and thresholds here are ours. An envelope is connected pixels above K_ENV on one day; a core is connected pixels above K_CORE in it. Cores of successive days that overlap are one event, known at the end of its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/observations.py" />
      <source>The ramp is '{found}'; choose one of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>The range of the rake is {found:g} degrees; it lies between 0 (fixed) and 89.</source>
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
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>The rate comes from Gaussian kernels as wide as the distance to the k-th neighbour (adaptive), or from counts by cell (relative intensity). The reference measure is its share in every cell and sums to 1: coverage measured with it is fair, while coverage by area rewards alarms that merely lie where earthquakes are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>The reference of a day is its season in all other years. For back-tests choose causal: only earlier years, at least five. With all, the day is part of its own reference: large anomalies shrink.</source>
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
      <location filename="../algorithms/thermal/importcube.py" />
      <source>The result has one band for each time, named by its ISO date (UTC), in kelvin or W m-2, north up, with longitudes from -180 to 180. From QGIS 3.38 on the temporal controller plays it; before, step through the bands in the style of the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>The result still lies where the constant height put it: Reposition pixels moves it to its true place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_model.py" />
      <source>The rule is '{found}'; choose one of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>The same fields, and the rule that failed first: time, contrast, area or drift.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>The same number gives the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>The same points, coloured by what the model leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>The same region and days; the grid may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>The scenes are processed at their full resolution and averaged to this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>The scenes must come from Geocode scene with the proposed pixel size, the later one aligned to the earlier, with the geometry raster: larger pixels fold the azimuth spectrum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>The scenes must come from Geocode scene, the later one aligned to the earlier, with the geometry raster. Windows with less than nine tenths of data, a weak or solitary peak, or a match at the rim of the search stay without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>The search starts several times from random models; starts that end in the same place can be trusted. Then a sampler draws some thousand faults that explain the data as well as the noise allows: their spread is the uncertainty, and their correlations show what trades off (slip against width, say). Slip, rake, and the offset and plane of every track are solved for in each model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>The segments '{one}' and '{two}' of one fault do not hang together: they need one line, one dip and one depth.</source>
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
      <location filename="../core/source/slip_solver.py" />
      <source>The slip within bounds was not found in {steps} steps: use larger patches or more smoothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_model.py" />
      <source>The smoothing is to be fixed and its weight is {found}: give a number above zero, or choose it by abic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>The spectrum of small overlapping windows is sharpened: what is strong there, the fringes, grows over what is spread, the noise. Alpha is the strength: 0 changes nothing, 1 is strong. With goldstein_coherence the strength follows one minus the coherence, so that good areas stay untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_resolution.py" />
      <source>The squares of the checkerboard are {found:g} m: they must be above zero.</source>
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>The standard deviation is that of the phase noise alone. Errors of the ionosphere and of the registration, which took away a constant and a slope, come on top: compare with ground that did not move. Motion of more than half a cycle (6 m for ENVISAT) is not told apart from less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The stations of '{track}' have no motion: fields for east, north and up (m) are missing or empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>The stress is that of the solid Earth tide at the surface, resolved on one fault: a few kilopascals, a thousandth of the stress drop of an earthquake. The load of the ocean, which is larger near coasts, is left out. The definition of the stress is ours, because the published record gives none.</source>
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
      <location filename="../core/unwrap_merge.py" />
      <source>The tiles could not be merged ({reason}): choose larger tiles.</source>
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>The trough that opens the cycle of the tide, as 2014-08-02.</source>
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
      <location filename="../core/thermal/calendars.py" />
      <source>The unit of time '{found}' is not understood: seconds, minutes, hours, days or weeks since a date are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>The unwrapped phase or displacement, the header, or the whole product as zip archive.</source>
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
      <location filename="../core/source/geometry_cost.py" />
      <source>There are {count} observations for {unknowns} unknowns: give more points, or fewer rectangles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/slip_solver.py" />
      <source>There are {n} data for {q} offsets and ramps: use more points, or fewer ramps.</source>
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
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Thermal alarms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Thermal index</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Third interferogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Three interferograms of three dates must add up to zero. Where they miss it by whole cycles one of them was unwrapped wrongly, and the table says which one the loops blame. Run this before the inversion, and leave suspects out, or mend them with Correct unwrapping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Three-pass: both pairs share a scene. Four-pass: they do not. The order of the dates does not matter: the signs are in the baselines. With the geometry raster the height is found and its phase computed exactly; without it the ratio is used, which is the same to first order in height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Threshold that was used (0 for windows)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Threshold that was used (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Threshold to follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Thresholds for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Tide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Tide cycles and background days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Tide series</source>
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
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Time between two values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Time of the earthquake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Time series</source>
      <translation>时间序列</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Times may be in any calendar of the climate conventions; days that no real year has, such as 30 February of a model, are left out and reported. Files must share one grid and one unit: mixed units, days out of order and days that come twice are refused. Values outside the valid range become no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Timing errors</source>
      <translation>时间误差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>To either side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>To the right of the strike. Left out: any, or 30 degrees about the faults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Topographic pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Topographic pair, first scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Topographic pair, second scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Trade-off curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Troposphere report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/hosting.py" />
      <source>Trying once whether numba works beside this QGIS ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Turning points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Turns a stack of unwrapped interferograms into displacement at every date, and velocity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Turns an interferogram of another program into displacement, phase, coherence and geometry.</source>
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
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Two views, two denominators. Of all alarms, PPV were followed by an earthquake in their own window and FDR = 1 - PPV were not. Of all earthquakes, TPR lay in an alarm and FNR = 1 - TPR were missed. They must not be mixed: of 62 alarms 58 can be right (FDR 6 percent) while 1300 of 1500 earthquakes are missed (FNR 87 percent).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>UNCERTAINTY is asked for without COHERENCE, from which it comes: choose a coherence raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>UNITS is '{found}': choose auto, {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>UTC, as 2003-12-26 or 2003-12-26T01:56. Deformation is then sought in pairs that enclose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>UTC, as 2014-07-01 or 2014-07-01T12:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>UTC, included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>UTC, included. Left out: no limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>UTC, such as 2008-05-12. Left out: no limit.</source>
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
      <source>Uncertainty holds standard deviations and covariances, the condition number of the design and the direction that the passes cannot see; the error of an estimated trend is in it. Pixels that fewer than two directions cover stay without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Uncertainty of azimuth offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Uncertainty of the components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Unit of the files</source>
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
      <source>Unwrap again at another look number and say where the two differ; takes about a seventh longer.</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Unwrapped interferograms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Unwrapped phase</source>
      <translation>解缠相位</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Unwrapped phase has no zero: give a point or an area that did not move, far from the rupture and coherent, and its displacement is subtracted. Without one the values are relative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Unwrapped phase has no zero: give points of known height or the mean height of the area, over the WGS84 ellipsoid (geoid height added). Without them the heights may be off by a constant. Ten metres too high move the ground by 24 m at an incidence of 23 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Unwrapped phase of another pair of the same three scenes, in any order, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Unwrapped phase of another pair without motion, for the check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Unwrapped phase of the remaining pair of the three scenes, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Unwrapped phase or displacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Unwrapped, in metres: line of sight, east, north, up or offsets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_frame.py" />
      <source>Unwrapping in tiles needs {need:.1f} GB of disk beside the output and {free:.1f} GB are free: choose another folder or a smaller area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Up dip, at most to the surface.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Upper end of its interval (days)</source>
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
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Used when no file is given; it may hold one interferogram only, unless dates are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Used where no rasters of uncertainty are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>VALID_MIN is {low} and VALID_MAX is {high}: the first must be less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Valid values (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Values above 1.5, or the rank 0.97 (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Variable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Variance of the map (m2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Velocity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Velocity and its deviation (mm/yr), and DYYYYMMDD (mm), as time series viewers read them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Velocity and its deviation (mm/yr), temporal coherence, and DYYYYMMDD (mm), as time series viewers read them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Velocity of a series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Vertical acceleration of the first place.</source>
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
      <location filename="../core/importing.py" />
      <source>WAVELENGTH is {found} m: it must lie between 0 and 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>WEAK is {weak} and STRONG is {strong}: both must be greater than zero, and STRONG not less than WEAK.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/inversion.py" />
      <source>WEIGHTS is '{found}' and COHERENCES is empty: give them, or choose none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/inversion.py" />
      <source>WEIGHTS is '{found}': choose one of {want}.</source>
      <translation type="unfinished" />
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
      <location filename="../core/window_matching.py" />
      <source>WINDOW of {found} m is larger than the scenes ({rows} x {cols} pixels): choose a smaller one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/multiple_aperture.py" />
      <source>WINDOW of {found} m is smaller than STEP of {step} m: it must be at least as large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/window_matching.py" />
      <source>WINDOW of {found} m is {rows} x {cols} pixels: at least {least} are needed along each side; choose a larger one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>WINDOWS is {found}: it must lie from 2 to 20.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Walking over the fringes, each pixel gets the whole number of cycles that costs least in jumps where the data speak against them. The result differs from the input by whole cycles only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Wavelength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Weigh by area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Weight across the mean rake over that along it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Weight of the smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Weight of the smoothing (1/m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>What the heights are measured from: ellipsoid (WGS84; TanDEM-X), egm96 (SRTM), egm2008 (Copernicus DEM), geoid (a raster of geoid heights, given below) or constant (one geoid height, given below). A wrong choice moves the ground by tens of metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>What the stations are for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>What to trust: the moment within some 15 percent, the slip of the first kilometres. Below, satellites see means over many patches: look at the resolution and run a checkerboard test. A wrong dip or place of the fault is in no standard deviation. Points without displacement are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>What was planted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>What was removed, and stable ground before and after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Where a trace is interrupted, by a city or fields without coherence, the gap between pieces that point at each other is bridged with a straight segment that has 1 in the field bridged: nothing was seen there. The evidence is an average over the smoothing length, so that a trace cannot bend more sharply, and its ends are uncertain by about a quarter of that length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Where areas are counted. Left out: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Where coherence is below about 0.5 (8 looks) the phase says too little: filter first, or take more looks. A decorrelated strip wider than twice Reach hides the rupture: raise Reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Where it was less, its loss tells nothing.</source>
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Where the coherence of the halves is less there is no result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Where the layer has neither the field bottom_depth nor width.</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Where the layer has no field rake: the motion of the hanging wall. 0 left-lateral, 90 reverse, 180 right-lateral, -90 normal.</source>
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
      <location filename="../algorithms/source/invertslip.py" />
      <source>Where the layer has no such field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Where the middle of the top edge may lie. Left out: where the ground moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Where the model is tabulated; with the fields east, north, up (look vector) and displacement compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Where the rupture takes the coherence, the phase is lost but bright and dark ground can still be matched. Square windows of the earlier scene are found again in the later one by normalised correlation of their amplitudes; the peak is interpolated to a few hundredths of a pixel.</source>
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
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Whether cores of successive days need only touch instead of sharing a pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Whether the mean of the scene weighs pixels by their area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>White noise of a pixel, standard deviation (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Whole cycles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Whole cycles to add to the component, and to polygons without a number; below zero to take away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Whole numbers on the grid of the cube, such as 0 sea and 1 land; for retira. Left out: one class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Whose distance is the width of a kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Whose pixels are taken. Left out: the extent and cell size below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Wider above by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Wider below by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Width of a map pixel. Left out: chosen so that the scene loses nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Width of the broken strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Width of the patches</source>
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
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Window [pixels]</source>
      <translation>窗口 [像元]</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Window of a turning point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Window of the filter [pixels]</source>
      <translation>滤波窗口 [像元]</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Windows with an offset (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Windows, or nearest neighbours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>With DDOF 1 the standard deviation is that of a sample, with 0 that of a whole population (CDO calls them ymonstd1 and ymonstd). Pixels and seasons with too few days have no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>With a reference measure (Seismic prior) the region is its map, and coverage, gain and the R-score TPR - tau are given; without one they are -1. Alarms count when they begin in the period. The chance given here supposes independent earthquakes and is too small when they cluster: use the tool Molchan diagram for a test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>With displacement, east, north, up, sigma, count, size and spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>With fixed: a roughness of 1 / weight metres costs as much as one standard deviation of the data.</source>
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
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Without an elevation model give two more scenes, or one: a topographic pair without motion, with a perpendicular baseline of 100 to 500 m. It measures the heights, and the rest of the chain is the same. Where its phase could not be unwrapped reliably nothing is shown. Its heights have no zero: give a point of known height, or the mean height of the area as the constant height; ten metres too high move the map by 24 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Without motion since the first scene of that pair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Works with rasters of any program, in metres. Pixels without data stay without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Worst R-hat of the chains</source>
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
      <location filename="../core/thermal/synthetic.py" />
      <source>YEARS, ROWS, COLS and COUNT are {years}, {rows}, {cols} and {count}: 5 to 60 years, at least 12 x 12 pixels and one earthquake are wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>YYYY-MM-DD. Left out: as the product tells. Chooses the pair of a stack or the end in a series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>YYYY-MM-DD. Left out: as the product tells. Chooses the pair of a stack or the start in a series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>You need two single-look products of the same track, one before and one after the earthquake, an elevation model of the area and what its heights refer to; precise orbits are better than those of the product. The earlier scene becomes the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>ZONE is '{found}': choose auto, {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Zenith delay, reference scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Zenith delay, secondary scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Zero counts as no data where the program writes it so; a pixel that really did not move is lost with it. The zero of the displacement is that of the product: check it on ground that did not move. A product without look vectors gets one direction for all pixels, or none; give heading and incidence then. No uncertainty comes with these products: take it from the coherence or from a stable area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Zones are connected damaged pixels with area and centroid. With a layer of buildings or districts each feature gets the loss, the confidence and the damaged share of the pixels it touches; a building smaller than a pixel gets the value of its surroundings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>a-value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>abic: as much as the data ask for (Akaike's Bayesian criterion); corner: where the trade-off curve bends most; fixed: the number below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>aftershocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>air temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>alarm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>alice standardises the value itself; retira first takes off the mean of the scene, over pixels of the same class (give land and sea as CLASSES); gradient standardises a later hour of the night minus an earlier one, which clouds elsewhere cannot disturb; quantile gives the share of other years' days below this one and suits any sensor. The last is our definition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>along-track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>along: along the line; across: at right angles to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>anomaly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>ascending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>atmosphere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>auto believes the files; name the unit when they tell none or a wrong one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>auto goes by content.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>auto looks at the first lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>auto takes them by the kind of the index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>azimuth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>b-value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>background day</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>beachball</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>bilinear: for measurements; nearest: for classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>bootstrap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>both: the motion, with the northward part, and the trend; trend: the offset or ramp only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_offsets.py" />
      <source>bridged, not seen</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/styles_thermal.py" />
      <source>chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>closure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>cm</source>
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
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>cross-correlation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>cross-section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
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
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>differential</source>
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
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>discontinuity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>dislocation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>distance (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>doubtful: 0.3 to 0.7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>draw a line across raster layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>earthquake</source>
      <translation>地震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>earthquakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>elastic half-space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>elevation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>evident: where the data blame the input; input: every region that does not close, when the two others are known to be right.</source>
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
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>fill: interpolate them from around; mask: leave the ground there without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>finite fault</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>focal mechanism</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>followed by an earthquake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>footprint</source>
      <translation>覆盖范围</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>four-pass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>free: as above it; damped: to zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>free: as below it; damped: to zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>free: as beside them; damped: to zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>fringes</source>
      <translation>干涉条纹</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>geocoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>global: one coefficient; windows: one that changes over the map; none. Left out: none with zenith delays and global without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>goldstein: the same strength everywhere; goldstein_coherence: weaker where coherence is high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>gravity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>grib</source>
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
      <location filename="../algorithms/thermal/contingency.py" />
      <source>hit is 1 for alarms followed by an earthquake.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>hit is 1 inside an alarm; lead_days counts from its first day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>horizontal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>in an alarm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/overlays.py" />
      <source>incidence {angle}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>inside an alarm</source>
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
      <location filename="../algorithms/thermal/importcube.py" />
      <source>keep: one band per field; daily_mean: the mean of all fields of a UTC day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>layover</source>
      <translation>叠掩</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>leave_year_out for studies, causal for back-tests, all to compare with others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>line of sight</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>lineament</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>locking depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>log10 of the distance below which events are linked. Left out: found from the data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>map units</source>
      <translation>地图单位</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>maximum curvature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>mean</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>methane</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/styles_thermal.py" />
      <source>missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>misses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_series.py" />
      <source>mm/yr</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/climatology.py" />
      <source>month, doy15 (15 days before and after), or pentad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>most_px is {found}: a picture needs at least 16 pixels a side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>multilooking</source>
      <translation>多视</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>netcdf</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/styles_thermal.py" />
      <source>not followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>numba is not installed: this run takes many times longer. The tool Check installation tells how to get it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>offset tracking</source>
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
      <location filename="../algorithms/thermal/importcube.py" />
      <source>outgoing longwave radiation</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>patches: slip of each, never against the rake. fourier: a series along strike and down dip, as in the studies of Bam; smoother, but it may slip backward, which is reported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>persistence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>phase gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>phase jump</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>pick a point on a time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>placebo</source>
      <translation type="unfinished" />
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
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>precursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>pressure level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>principal axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>quadtree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>radians</source>
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
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>relative intensity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>reliable: 0.7 and above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>robust satellite technique</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>rupture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_offsets.py" />
      <source>seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>seismicity</source>
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
      <location filename="../algorithms/styles_thermal.py" />
      <source>share below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>shear strain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>sigma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>slight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>slip distribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>slip model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>small baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>speckle tracking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>split beam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>standard deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>standard deviations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>static stress drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>stratified delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>stress drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>subsampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>subsidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>surface fault</source>
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
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>teaching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>terrain correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>three-pass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>tidal force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>too large or too small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>too little contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>too short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>topography</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>training</source>
      <translation>教学</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>trend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>triggering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>triplet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>two-pass</source>
      <translation>二轨法</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>uncertainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>unit of the layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>unreliable: below 0.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>unwrapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>unwrapping error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>variance: one over the variance of the phase; coherence: its square; none. Left out: variance where coherences are given.</source>
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
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>wrapped phase</source>
      <translation>缠绕相位</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>z-score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>{count} values would be computed and at most {most} fit into a table: choose a longer STEP, a shorter time or fewer points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/velocity.py" />
      <source>{dates} dates do not tell {terms} apart: leave out seasons, acceleration or steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/sbas.py" />
      <source>{dates} dates do not tell {terms} apart: leave out seasons, acceleration, steps or the DEM error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>{name} comes down to {found:.1f} m: so short a perpendicular baseline sees no topography and the division by it blows up noise; choose a pair of at least {least:.0f} m, best 100 to 500 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>{name} has no coordinate reference system: assign one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>{name} has the shape {found} where {wanted} is needed; it must lie on the interferogram's grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>{name} holds no data: choose the output of Interferogram.</source>
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
      <location filename="../core/thermal/layers.py" />
      <source>{name} is '{found}': give a day as 2014-08-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>{name} is a complex raster: choose a raster of real numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>{name} is of the pair {found} and {other} of the pair {want}: choose the baseline that was written with the interferogram.</source>
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
      <location filename="../core/fault_trace.py" />
      <source>{name} is {found} m: it must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>{name} is {found} pixels: it must not be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>{name} is {found}, which is not a day of INPUTS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>{name} is {found}: it must lie from {low} to below 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>{name} still holds the phase of the flat earth (kind raw): make the interferogram with the kind differential.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{name} would hold no information (no data, or one value, everywhere), so it was not written: check that the inputs overlap and hold data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>{name} would hold no value: no pixel has enough days in its reference. Lower MIN_SAMPLES, or take a longer series for the causal reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{one} and {two} are the pair with the motion: choose two scenes without motion between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/scene.py" />
      <source>{one} and {two} are the same file {path}: give each output its own name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{one} and {two} are the same file: choose two scenes of different days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{one} and {two} make a pair: give both, or neither.</source>
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
      <location filename="../core/scene_pair.py" />
      <source>{parameter} carries no orbit, so its phase cannot be put back: geocode the scene with this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/geocoding.py" />
      <source>{parameter} does not touch EXTENT: the scene lies between {west:.6g} and {east:.6g} east, {south:.6g} and {north:.6g} north in the map's coordinates; choose an extent inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/maps.py" />
      <source>{parameter} has negative values or only zeros: take the reference measure of the tool Seismic prior.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>{parameter} has no field {absent}: choose a layer made by the tools of this group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>{parameter} holds no alarms: make them with the tool Thermal alarms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/maps.py" />
      <source>{parameter} holds no data: choose another raster.</source>
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
      <location filename="../core/thermal/catalogue.py" />
      <source>{parameter} holds {found} earthquakes and at least {want} are needed: check the magnitude, depth, period and area that were asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue.py" />
      <source>{parameter} is '{found}': give a date such as 2008-05-12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>{parameter} is '{found}': give a day as 2014-08-03, or a time as 2014-08-03T08:30, in UTC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>{parameter} is a complex raster: choose a displacement in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/readers/finished/product.py" />
      <source>{parameter} tells the date '{found}', which cannot be understood: give it as YYYY-MM-DD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: '{found}' is not a coordinate reference system: give one such as EPSG:32640.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>{parameter}: '{layer}' is not a layer of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/catalogue.py" />
      <source>{parameter}: a time is not understood ({reason}): times are UTC, such as 2008-05-12T06:28:01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/shapes.py" />
      <source>{parameter}: feature {number} is no polygon: draw areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>{parameter}: start or end is not an ISO date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: the CRS of {path} or of INPUT is not known: give both a CRS first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: the bands of {path} are not named by ISO dates: make the cube with the tool Import cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/timeseries/series.py" />
      <source>{parameter}: the bands of {path} are not named by dates: choose a series made by Invert time series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/groundradar/stack.py" />
      <source>{parameter}: the bands of {path} are not named by times: choose an output of the ground radar tools.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: the day {day} comes more than once: keep one field a day, or import with the daily mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: the days are not in order, {day} comes after {before}: sort the series by time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/deformation/features.py" />
      <source>{parameter}: the field {field} holds '{found}' in the feature {id}, and a number is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>{parameter}: the field {field} holds '{found}', and a number is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: the header {header} lacks one of {keys} or holds no number there: fetch the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/reading.py" />
      <source>{parameter}: the layer {layer} comes from '{found}' and a raster file is needed: save it as a GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/warped.py" />
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
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: {path} covers {found} calendar years and a climatology needs at least {want}: import a longer series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/warped.py" />
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
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} has no header {header} beside it: put both files of the archive into one folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} holds no data where INPUT lies: choose a file of this area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} holds values from {low:.4g} to {high:.4g}: a zenith delay in metres is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} holds {found} values and its header says {cols:.0f} x {rows:.0f}, north up: fetch the file again.</source>
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
      <location filename="../core/warped.py" />
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
      <location filename="../core/thermal/sources.py" />
      <source>{path} holds the variables {names} and VARIABLE is '{found}': name one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/quakeml.py" />
      <source>{path} is cut short: the tag {name} is never closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>{path} is damaged, its pixels cannot be read: make the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/quakeml.py" />
      <source>{path} is damaged: the tag {name} is closed out of order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/quakeml.py" />
      <source>{path} is not QuakeML: its tags are nested too deeply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>{path} is not a covariance: it must hold comma-separated numbers, as the tool Noise covariance writes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/quakeml.py" />
      <source>{path} is not plain QuakeML: a document type, an entity or a broken tag stands at character {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{path} needs up to {need:.1f} GB and {free:.1f} GB are free on that disk: choose another folder, a smaller area or larger pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/thermal/quakeml.py" />
      <source>{path} uses the entity {name}, which is refused.</source>
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
      <location filename="../core/thermal/quakeml.py" />
      <source>{path}: the event {event} has no origin with time, longitude and latitude.</source>
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
      <location filename="../core/groundradar/layout.py" />
      <source>{source} is not a header of a ground radar ({reason}): see docs/groundradar.md for what it holds.</source>
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
      <location filename="../ui/plots.py" />
      <source>{unit}, relative</source>
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
