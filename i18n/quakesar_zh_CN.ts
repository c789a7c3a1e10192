<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>QuakeSAR</name>
    <message>
      <location filename="../algorithms/ground.py" />
      <source> Left out: one constant height.</source>
      <translation> 不填：采用统一的固定高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>% of other years lie below</source>
      <translation>% 的其他年份低于此值</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>&amp;Back</source>
      <translation>上一步(&amp;B)</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>&amp;Next</source>
      <translation>下一步(&amp;N)</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>&amp;Save the project</source>
      <translation>保存工程(&amp;S)</translation>
    </message>
    <message>
      <location filename="../ui/guide_pairs.py" />
      <source>'{event}' is no day: write year, month and day, such as 2003-12-26, or leave it empty.</source>
      <translation>“{event}”不是日期：请写年-月-日，例如 2003-12-26，或留空。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>'{fault}' slips {slip:.2g} m at its {side}, where slip is damped to zero: make the fault larger there.</source>
      <translation>“{fault}”在{side}处的滑动量为 {slip:.2g} m，而该处滑动量受阻尼约束趋于零：请在该处扩大断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>'{layer}' holds '{found}' in the feature {id}, and a number is wanted.</source>
      <translation>“{layer}”的要素 {id} 中的值为“{found}”，此处需要数值。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>'{track}' agrees with the other tracks and the rake only when its sign is turned: displacement is positive toward the sensor in all of them.</source>
      <translation>“{track}”只有反转符号后才与其他轨道及滑动角一致：所有轨道的形变都应以朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>'{track}' holds displacements up to {found:.4g} and metres are wanted, of which an earthquake makes a few: convert centimetres or millimetres to metres first.</source>
      <translation>“{track}”中的形变值达 {found:.4g}，而单位应为米，一次地震的形变只有几米：请先将厘米或毫米换算为米。</translation>
    </message>
    <message>
      <location filename="../core/source/observations.py" />
      <source>'{track}' moves by up to {motion:.3g} m within {width:.3g} km, more than earthquakes do: check that it is in metres, not centimetres.</source>
      <translation>“{track}”在 {width:.3g} km 范围内的形变达 {motion:.3g} m，超出地震可能的量值：请检查单位是否为米，而非厘米。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>(choose)</source>
      <translation>（请选择）</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>(none)</source>
      <translation>（无）</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>, wavelength {value:.2f} cm</source>
      <translation>，波长 {value:.2f} cm</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>0 for none.</source>
      <translation>0 表示无。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>0 left-lateral, 90 reverse, 180 right-lateral, -90 normal. Left out: any.</source>
      <translation>0 为左旋，90 为逆冲，180 为右旋，-90 为正断。不填：任意。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>0 left-lateral, 90 thrust, -90 normal, 180 right-lateral.</source>
      <translation>0 为左旋，90 为逆冲，-90 为正断，180 为右旋。</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>0 noise, 1 unchanged ground</source>
      <translation>0 为噪声，1 为地表无变化</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>0 none, 1 slight, 2 moderate, 3 severe, 255 cannot be told.</source>
      <translation>0 无，1 轻微，2 中等，3 严重，255 无法判定。</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>0 nothing lost, 1 all</source>
      <translation>0 无损失，1 全部损失</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>0 steady, above 0.4 noise</source>
      <translation>0 为稳定，大于 0.4 为噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>0 where nothing is lost, 1 where all is; negative where it grew.</source>
      <translation>0 表示没有损失，1 表示全部损失；增大处为负。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>0.5 is a line whose sides know nothing of each other; lower finds more, and more that is none.</source>
      <translation>0.5 相当于两侧互不相关的线；取值越低，找到的线越多，其中误检也越多。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>1 / speed (h/mm)</source>
      <translation>1 / 速度 (h/mm)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>1 for a sample, 0 for a population.</source>
      <translation>样本取 1，总体取 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>1 when the prior was returned unchanged</source>
      <translation>先验原样返回时为 1</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>1 where and when an alarm holds, one band a day.</source>
      <translation>预警窗口有效的时间和地点为 1，每天一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>1 where nothing changes.</source>
      <translation>无变化处为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>1: all interferograms agree</source>
      <translation>1：所有干涉图一致</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>2003-12-26, may stay empty</source>
      <translation>2003-12-26，可以留空</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>3-D</source>
      <translation>三维</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>95 % of unrelated series</source>
      <translation>无关序列的 95% 范围</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>A (km2)</source>
      <translation>A（km²）</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>A baseline of {value} m shows every error of the elevation model: look for a shorter one.</source>
      <translation>{value} m 的基线会显出高程模型的每一处误差：请另找更短的基线。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>A bound of the dip is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation>倾角的一个界限为 {found:g} 度，但倾角应在 0 到 90 之间，并向走向右侧倾斜；若断层面向左倾，请将走向旋转 180 度。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>A complex interferogram, filtered or not.</source>
      <translation>复数干涉图，滤波或未滤波均可。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>A complex interferogram.</source>
      <translation>复数干涉图。</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>A complex raster can be drawn as amplitude or phase and not as {kind}.</source>
      <translation>复数栅格可显示为振幅或相位，不能显示为 {kind}。</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>A correlation of two series does not say that one causes the other: seasons and weather move both. Take the mean year out first (tool Thermal index), and trust a lag only when its interval leaves zero out.</source>
      <translation>两个序列相关并不说明一个引起另一个：季节和天气同时影响二者。请先去掉多年平均的年变化（“热异常指数”工具），且仅当区间不含零时才可相信滞后。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>A fault line has the shape {found}; it needs points x 2 finite (row, column) values.</source>
      <translation>断层线数组的形状为 {found}；应为“点数 × 2”的有限值（行、列）。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>A file</source>
      <translation>某文件</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>A finished product of another program</source>
      <translation>其他软件的成品</translation>
    </message>
    <message>
      <location filename="../core/offsets.py" />
      <source>A grid of {rows} x {cols} offsets</source>
      <translation>{rows} × {cols} 的偏移量格网</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>A height error of 10 m looks like</source>
      <translation>10 米高程误差相当于</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>A jump of half a wavelength (2.8 cm at C band) along no fault is an error of unwrapping.</source>
      <translation>不沿断层出现的半波长跳变（C 波段为 2.8 cm）是解缠误差。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>A layer of displacement, in metres unless it says otherwise.</source>
      <translation>形变图层，除非另有说明，单位为米。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>A layer of lines; where they cross the profile they are marked.</source>
      <translation>线图层；与剖面相交处将作标记。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>A level changes only after the epochs in a row that were asked for; an alarm comes as much later.</source>
      <translation>只有连续达到所设定的历元数，级别才会改变；警报也会相应推迟。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>A level that gets a line.</source>
      <translation>必有一条等值线通过的数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>A line for each fault with the fall of the shear stress in its middle, pascals.</source>
      <translation>每条断层一条线，给出其中部剪应力的下降量，单位为帕。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>A line for each pair, with its numbers.</source>
      <translation>每个像对一条线，附其各项数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>A line for each rectangle with all its numbers, moment and magnitude.</source>
      <translation>每个矩形一条线，附其全部参数、地震矩和震级。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>A line for each with mean, smallest and largest change in pascals.</source>
      <translation>每条断层一条线，给出应力变化的平均值、最小值和最大值，单位为帕。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>A long perpendicular baseline shows topography, a short one deformation. A pair whose Doppler centroids differ by much of the bandwidth, or whose baseline comes near the critical one, does not interfere.</source>
      <translation>垂直基线长的像对反映地形，短的反映形变。若像对的多普勒中心频率之差占方位向带宽的很大部分，或基线接近临界基线，则不能形成干涉。</translation>
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>A look vector is {found:.4g} long, but it must be a unit vector (east, north, up) from the ground to the sensor; angles have to be converted first.</source>
      <translation>一个视线向量的长度为 {found:.4g}，但它必须是由地面指向传感器的单位向量（东、北、上）；若为角度，须先换算。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>A look vector of '{track}' is {found:.4g} long, but it must be a unit vector (east, north, up) from the ground to the sensor; angles have to be converted first.</source>
      <translation>“{track}”的一个视线向量长度为 {found:.4g}，但它必须是由地面指向传感器的单位向量（东、北、上）；若为角度，须先换算。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>A loop is open where its three phases, relative to the reference place, miss zero by more than half a cycle. A pair is suspect when whole cycles on more than 1 % of its pixels would close more loops than they open. Loops tell nothing of an error that two of their interferograms share, nor of a pair that is in no two loops.</source>
      <translation>若一个闭合环的三个相位（相对于参考点）之和偏离零超过半周，则该环不闭合。若在某干涉对超过 1 % 的像元上改正整周后，变为闭合的环多于变为不闭合的环，则该干涉对可疑。闭合环检验不能发现其中两幅干涉图共有的误差，也不能判断所参与的环不足两个的干涉对。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>A margin of the faults is {found:g} m: it must be zero or more; draw a smaller fault instead.</source>
      <translation>断层的外扩距离为 {found:g} m：必须大于或等于零；如需更小的断层，请直接绘制。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>A motion that looks like air (a constant, or growing with range or with range times height over the whole scene) is taken out with it.</source>
      <translation>与大气特征相像的运动（整个场景内为常数，或随斜距、随斜距与高程之积增长）会与大气一起被扣除。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>A new or empty folder.</source>
      <translation>新建的或空的文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>A page with all facts.</source>
      <translation>列出全部信息的页面。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>A page with one line for each thing that was looked at.</source>
      <translation>每个检查项占一行的页面。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>A part of the slope accelerates.</source>
      <translation>边坡的一部分加速运动。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>A part of {area:.3g} km2 hangs together with the rest only across ground that hardly tells its cycles: as a whole it may be wrong by whole cycles. It is a component of its own and of low RELIABILITY; give the rupture as FAULTS, or trust differences only inside it.</source>
      <translation>有一块面积为 {area:.3g} km2 的区域仅通过几乎无法确定整周数的地面与其余部分相连：该区域整体可能存在整周误差。它已单独列为一个连通分量，且可靠性 (RELIABILITY) 较低；请将破裂迹线作为 FAULTS 给出，或只采信该区域内部的相位差。</translation>
    </message>
    <message>
      <location filename="../core/report.py" />
      <source>A picture of the report is not a PNG file: make it with core.pictures.</source>
      <translation>报告中的一幅图不是 PNG 文件：请用 core.pictures 生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>A place that did not move. Left out: where coherence is highest.</source>
      <translation>未发生形变的地点。不填则取相干性最高处。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>A place that did not move; the scatterers around it are averaged. Left out: all that move alike.</source>
      <translation>没有运动的地点；对其周围的散射体取平均。不填：取所有运动一致的散射体。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>A point for each bin and raster.</source>
      <translation>每个栅格的每个分段一个点。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>A point for each scene: days and baseline from the first, Doppler centroid, number of pairs.</source>
      <translation>每景影像一个点：相对第一景的天数和基线、多普勒中心频率、像对数。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>A point for each station, with its motion as an arrow.</source>
      <translation>每个测站一个点，以箭头表示其运动。</translation>
    </message>
    <message>
      <location filename="../core/source/frame.py" />
      <source>A point lies {far:.0f} km from the origin {lon:g}, {lat:g}, but a half-space holds for 500 km; check that longitude and latitude are degrees and not swapped.</source>
      <translation>有一点距原点 {lon:g}, {lat:g} 达 {far:.0f} km，而半空间模型只在 500 km 内适用；请检查经纬度是否以度为单位、是否颠倒。</translation>
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>A point lies {height:g} m above the surface; depths are positive down.</source>
      <translation>一个点位于地表以上 {height:g} m；深度向下为正。</translation>
    </message>
    <message>
      <location filename="../core/pair_figures.py" />
      <source>A point to be measured is not in view of both orbits: choose scenes of one track, and a point inside them.</source>
      <translation>有一个待测点不在两条轨道的共同视野内：请选择同一轨道的影像，以及影像范围内的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>A radar at 17.2 GHz looks over a dam at a slope. A patch of the dam jumps at the middle of the campaign, and a part of the slope creeps toward failure: its velocity grows as one over the time that is left. The air delays the phase by range, by height and as a whole, and some turbulence stays.</source>
      <translation>一台 17.2 GHz 的雷达观测大坝及其后的边坡。坝体的一小块在观测期中间发生突跳，边坡的一部分向失稳方向蠕动：其速度与剩余时间成反比增大。大气引起的相位延迟随距离、高程变化，并含整体项，另残留一些湍流。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>A radar displacement has no zero and often a slope from orbits: offset or ramp are estimated from the stations so that single bad ones count little. A ramp needs four stations, well spread.</source>
      <translation>雷达形变没有绝对零点，且常因轨道误差而带有趋势：常数偏移或趋势面由测站估计，个别异常测站影响很小。估计趋势面至少需要四个分布良好的测站。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>A radar measures ranges: ground that is higher than the height of geocoding is shown too near to the sensor, by its excess height over the tangent of the incidence (2.4 m for a metre at 23 degrees). With the heights from Height from phase every pixel is moved away from the sensor by as much.</source>
      <translation>雷达测量的是距离：若地面高于地理编码所用的高程，其显示位置会偏向传感器，偏移量等于高差除以入射角的正切（入射角 23 度时每米高差偏移 2.4 m）。利用“由相位求高程”得到的高程，可将每个像元向远离传感器的方向移回相应距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>A raster in metres, positive toward the sensor.</source>
      <translation>以米为单位的栅格，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>A raster in metres.</source>
      <translation>以米为单位的栅格。</translation>
    </message>
    <message>
      <location filename="../core/phase_closure.py" />
      <source>A raster of the triangle does not say its dates: use unwrapped phases made by QuakeSAR.</source>
      <translation>三角闭合环中有一个栅格没有注明日期：请使用由 QuakeSAR 生成的解缠相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>A raster on the same grid, not zero where the ground did not move; used when no point is given.</source>
      <translation>同一格网上的栅格，地面未移动处取非零值；未给定参考点时使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>A rate, or a chance of a window, from Seismic prior.</source>
      <translation>由“地震先验概率”得到的发生率或窗口含震概率。</translation>
    </message>
    <message>
      <location filename="../core/multiple_aperture.py" />
      <source>A result of {rows} x {cols} pixels</source>
      <translation>{rows} × {cols} 像元的结果</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>A rupture shows twice: the displacement jumps across it, and a strip of broken ground along it loses its coherence. Both are searched for in all directions, measured against the scatter around, added, and their ridge is followed. Give the displacement and the coherence before and across the earthquake on one grid; either alone works less surely.</source>
      <translation>地表破裂有两种表现：形变在破裂两侧发生跳变，沿破裂的碎裂带失去相干性。工具在所有方向上搜索这两种迹象，以周围的离散程度衡量后相加，再沿其脊线追踪。请在同一格网上给出形变以及震前和跨震的相干性；只给其中一种时结果较不可靠。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>A second solution, of {cell} x {cell} pixels averaged, has other cycles on {share:.2f} % of the unwrapped pixels and on {inside:.2f} % of those in components.</source>
      <translation>以 {cell} × {cell} 像元平均后求得的第二个解，在 {share:.2f} % 的解缠像元上、在连通分量内 {inside:.2f} % 的像元上整周数不同。</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>A smooth phase of the earthquake far from the fault looks like an orbit error. It is told apart by what sources under the steep ground can make; where that zone reaches the edges of the map give a modelled displacement, or a mask of stable ground on all sides.</source>
      <translation>地震在远离断层处产生的平滑相位与轨道误差相似。区分二者的依据是：形变梯度大的区域之下的震源能够产生怎样的相位；若该区域延伸到图幅边缘，请给出模型形变，或给出四周稳定地面的掩膜。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>A tilt across the whole map comes from orbits, a pattern like the relief from the air.</source>
      <translation>整幅图的倾斜来自轨道，与地形相似的图案来自大气。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>A topographic baseline near zero is refused. A ratio above 1 amplifies noise and errors of unwrapping of the topographic pair. The two pairs should not overlap in time. Pixels without topography are left without data. A second topographic pair is compared with the first: scaled, both must differ by a constant; the log and the numbers say how well they do.</source>
      <translation>接近零的地形像对基线不予采用。比值大于 1 会放大地形像对的噪声和解缠误差。两个像对在时间上不应重叠。没有地形信息的像元记为无数据。第二地形像对用于与第一个比较：缩放后二者应只差一个常数；日志和数值结果会说明符合程度。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>A triangle tells that one of three phases is wrong, and its border in which one the phase jumps. An error that two of them share cancels and is not seen; a region without a border (an island) is put down to the input only where the input alone cuts it off, or where its reliability is low.</source>
      <translation>三角闭合环表明三幅相位中有一幅出错，区域的边界则表明相位在哪一幅中跳变。两幅共有的误差会相互抵消而无法发现；没有边界的区域（孤岛）仅当只有输入相位将其隔开、或其可靠性低时，才归因于输入相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>A window begins at the earliest on the day after the last day of its event, because an event is known at the end of that day. Its area is a disc, or along faults an ellipse of the same area; the radius is yours to choose, or that of Dobrovolsky for a magnitude (10 to the power 0.43 M kilometres).</source>
      <translation>窗口最早从事件最后一天的次日开始，因为事件到当天结束时才能确知。其范围为圆，或沿断层取面积相同的椭圆；半径可自行选择，或取与震级对应的 Dobrovolsky 半径（10 的 0.43 M 次方，单位千米）。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>A wrong datum shifts all heights by tens of metres, and the map with them.</source>
      <translation>高程基准选错会使全部高程偏移数十米，形变图也随之出错。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>A zone with fewer has no data.</source>
      <translation>少于此数的区域无数据。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>ABIC, less its least value</source>
      <translation>ABIC 减去其最小值</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>ALARM</source>
      <translation>警报（ALARM）</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>ALARMS has no alarm that begins from {first} to {last}: choose another period.</source>
      <translation>ALARMS 中没有在 {first} 至 {last} 期间开始的预警窗口：请选择其他时段。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>ALARMS has none that began in the {days} days up to DAY: choose another day or form.</source>
      <translation>ALARMS 中没有在截至 DAY 的 {days} 天内开始的预警窗口：请选择其他日期或其他形式。</translation>
    </message>
    <message>
      <location filename="../core/chains/scene.py" />
      <source>ALIGN_TO has a wavelength of {found:.6f} m and INPUT one of {want:.6f} m: align scenes of one sensor.</source>
      <translation>ALIGN_TO 的波长为 {found:.6f} m，INPUT 的波长为 {want:.6f} m：请对齐同一传感器的影像。</translation>
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>ALPHA is {found}: it must be between 0 and 2.</source>
      <translation>ALPHA 为 {found}：必须在 0 到 2 之间。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>ARIA, NISAR, OPERA and MintPy products</source>
      <translation>ARIA、NISAR、OPERA 和 MintPy 产品</translation>
    </message>
    <message>
      <location filename="../core/timeseries/sbas.py" />
      <source>ATMOSPHERE_DAYS and ATMOSPHERE_LENGTH must be positive: give days and metres.</source>
      <translation>ATMOSPHERE_DAYS 和 ATMOSPHERE_LENGTH 必须为正：请给出天数和米数。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>ATMOSPHERE_DAYS is {days:.0f} and the dates are {apart:.0f} days apart: hardly any air will be taken out; give two to five times as many days.</source>
      <translation>ATMOSPHERE_DAYS 为 {days:.0f}，而日期间隔为 {apart:.0f} 天：几乎扣除不了任何大气；请取该间隔的二至五倍。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement.py" />
      <source>AVERAGE is {found}: give the number of frames of an epoch, 1 or more.</source>
      <translation>AVERAGE 为 {found}：请给出每个历元的影像帧数，不小于 1。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement.py" />
      <source>AVERAGE leaves {found} epochs: at least 3 are needed.</source>
      <translation>按 AVERAGE 平均后只剩 {found} 个历元：至少需要 3 个。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>AZIMUTH_HEADING is empty and AZIMUTH does not tell the flight direction: give it in degrees clockwise from north.</source>
      <translation>AZIMUTH_HEADING 为空，而 AZIMUTH 未注明飞行方向：请给出从北起顺时针量取的角度（度）。</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating.py" />
      <source>A_MIN must not exceed A_MAX, and V_MAX must be positive.</source>
      <translation>A_MIN 不得大于 A_MAX，且 V_MAX 必须为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>About 1/30 of a pixel for pixel offsets.</source>
      <translation>像元偏移的结果约为 1/30 像元。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>About {width} by {height} km, {count} pixels.</source>
      <translation>约 {width} × {height} km，{count} 个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Above the WGS84 ellipsoid.</source>
      <translation>WGS84 椭球面以上的高程（大地高）。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Above the WGS84 ellipsoid. Unit: m; from -1000.0 to 9500.0.</source>
      <translation>WGS84 椭球面以上的高程。单位：m；范围 -1000.0 至 9500.0。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Above the WGS84 ellipsoid; 1000 m more or less change the perpendicular baseline by 0.3 % of the parallel one.</source>
      <translation>高于 WGS84 椭球面的高度；每相差 1000 m，垂直基线的变化约为平行基线的 0.3 %。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Above the WGS84 ellipsoid; used when no point is given.</source>
      <translation>从 WGS84 椭球面起算；未给定点时使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Above the horizon; negative is downward.</source>
      <translation>地平线以上为正，向下为负。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Above the mean increment of other pairs of days.</source>
      <translation>高出其他日期对平均增量的程度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Above which the b-value is computed.</source>
      <translation>高于此震级的地震用于计算 b 值。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Acceleration</source>
      <translation>加速度</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Acceleration and potential are those of a rigid Earth, within 0.1 µGal. The uplift is h2 W2 / g, the gravity change what a gravimeter on the yielding ground reads: ocean loading and the response of the core are left out, up to some centimetres near coasts.</source>
      <translation>加速度和引潮位按刚性地球计算，误差在 0.1 µGal 以内。隆升为 h2 W2 / g，重力变化为变形地面上重力仪的读数：未计海洋负荷和地核响应，近海处可达数厘米。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Accepted flags</source>
      <translation>接受的标记</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Adaptive: share spread evenly by area; counts: events added to every cell. No cell is impossible.</source>
      <translation>adaptive：按面积均匀分配的份额；counts：每个网格额外加入的事件数。任何网格的概率都不为零。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Add the delay of turbulent water vapour.</source>
      <translation>加入湍流水汽引起的延迟。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Add the noise of the receiver.</source>
      <translation>加入接收机噪声。</translation>
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>Address of a Dask scheduler, such as tcp://192.168.1.10:8786; empty: this computer alone</source>
      <translation>Dask 调度器地址，例如 tcp://192.168.1.10:8786；留空则只用本机</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Adds shear, normal and Coulomb stress on the fault below.</source>
      <translation>另给出下面所设断层上的剪应力、正应力和库仑应力。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Adds the difference as a layer that is computed while drawn.</source>
      <translation>把差值添加为图层，绘制时即时计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Adds the whole cycles that a wrapped phase lacks, by minimum-cost flow.</source>
      <translation>用最小费用流补上缠绕相位所缺的整周数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Adds whole cycles to parts of an unwrapped phase, by hand or where three interferograms disagree.</source>
      <translation>对解缠相位的局部补加整周数，可手工指定，也可在三幅干涉图不一致处自动处理。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Adds whole cycles to single phases where that closes more loops than it opens.</source>
      <translation>当补加整周数后闭合的环多于打开的环时，对单个相位进行改正。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>After</source>
      <translation>震后</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>After (rad)</source>
      <translation>改正后 (rad)</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>After Goldstein and Werner (1998) and Baran and others (2003).</source>
      <translation>据 Goldstein 和 Werner (1998) 以及 Baran 等 (2003)。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>After Wright, Parsons and Lu (2004).</source>
      <translation>据 Wright、Parsons 和 Lu (2004)。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>After it has cooled from a wide start; each moves 512 models. It stops earlier when its populations agree and 1000 independent draws are reached.</source>
      <translation>从较宽的初始分布退火之后的步数；每步移动 512 个模型。各种群结果一致且独立样本达到 1000 个时提前停止。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>After the last day of the event.</source>
      <translation>自事件最后一天之后算起。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>After the last day of the event. Unit: days; from 1 to 3650.</source>
      <translation>异常事件最后一天之后的天数。单位：天；范围 1 至 3650。</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Against chance</source>
      <translation>与随机相比</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Air</source>
      <translation>大气</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Air and stable ground</source>
      <translation>大气与稳定地面</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Air layers</source>
      <translation>大气分层</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Air over a valley delays the wave more than air over a summit, and the difference between two days follows the height. Global fits one coefficient of phase to height, beside a ramp so that neither takes the other's part; windows lets the coefficient change smoothly over a large map.</source>
      <translation>山谷上方的空气对电磁波的延迟大于山顶上方，两天之间的差异随高程变化。全图 (global) 拟合一个相位与高程的系数，并同时拟合趋势面，使二者互不混淆；分窗口 (windows) 则允许系数在大范围内平滑变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Air taken out (mm)</source>
      <translation>扣除的大气延迟（毫米）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Air taken out, deviation</source>
      <translation>已扣除大气的标准差</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Air that by chance grew or shrank through the whole period is in the velocity. The deviation allows for it, from how much the air differs from date to date.</source>
      <translation>在整个时段内偶然持续增大或减小的大气影响会进入速率。标准差已根据各日期大气的差异程度将其计入。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Alarm</source>
      <translation>警报</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Alarm cube</source>
      <translation>预警窗口数据立方体</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Alarmed cells (percent)</source>
      <translation>处于预警的网格（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Alarms</source>
      <translation>预警窗口</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Alarms and earthquakes</source>
      <translation>预警窗口与地震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Alarms are ranked by their score. Their third axis is the share of alarms without an earthquake (FDR), with the chance of the alarms' own windows as reference, the balanced skill S3 and the loss; the published score is not public, and this definition is ours. A score cube speaks of the day LEAD days later; without a threshold the area under the curve is tested. Cells without data are never alarmed, and their earthquakes are missed. Values that do not apply are -1.</source>
      <translation>预警窗口按评分排序。其第三轴为无地震的预警窗口所占比例（FDR），并给出作为参照的预警自身窗口的含震概率、平衡技巧 S3 和损失；已发表系统的评分并未公开，此处定义由本软件自定。评分数据立方体表示的是 LEAD 天之后的情况；不设阈值时检验曲线下面积。无数据的网格从不预警，其中的地震计为漏报。不适用的值为 -1。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Alarms followed by an earthquake</source>
      <translation>其后发生地震的预警窗口数</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>Alarms of the ground radar</source>
      <translation>地基雷达警报</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Alarms with hits</source>
      <translation>附命中情况的预警窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Alarms, for utsu.</source>
      <translation>预警窗口，用于 utsu。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Align to</source>
      <translation>对齐到</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>All common ground</source>
      <translation>全部公共区域</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>All displacements need the same zero. Refer them to the same stable ground first, or have an offset or a ramp of every track estimated and taken off: from GNSS stations, or from a raster of ground that did not move. The far field of a large earthquake does move: the rim of the map is no stable ground.</source>
      <translation>所有形变必须有相同的零点。请先以同一稳定地面为参考，或估计并扣除每条轨道的常数偏移或趋势面：可用 GNSS 测站，也可用标示未移动地面的栅格。大地震的远场也会移动，因此图幅边缘并非稳定地面。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>All events; cluster is 0 for single ones, mainshock 1 for those kept.</source>
      <translation>全部事件；孤立事件的 cluster 为 0，保留的事件 mainshock 为 1。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>All facts of the scene chosen in the table, and its footprint.</source>
      <translation>表中所选影像的全部信息及其覆盖范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>All files (*.*)</source>
      <translation>所有文件 (*.*)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>All files of these kinds in it and below it are added.</source>
      <translation>加入该文件夹及其子文件夹中所有此类文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>All formulas, with area and slip.</source>
      <translation>所有公式的结果，以及面积和滑动量。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>All ground that both scenes show</source>
      <translation>两景影像共同覆盖的全部地面</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>All is relative to the mean of the {count} scatterers that move like most.</source>
      <translation>所有结果相对于与多数点运动一致的 {count} 个散射体的平均值。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>All is relative to the mean of {count} scatterers around {x:.9g}, {y:.9g}.</source>
      <translation>所有结果相对于 {x:.9g}, {y:.9g} 周围 {count} 个散射体的平均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>All measurements must tell of the same span of time. The field is found by least squares with a covariance function whose size and length make the measurements most likely; the zero of the radar is an unknown. Stations are points with fields such as east, north, up and sigma_e, sigma_n, sigma_u; levelling needs up only.</source>
      <translation>所有观测须对应同一时间段。位移场由最小二乘求得，所用协方差函数的大小和长度使观测值的似然最大；雷达的零点为未知数。测站为点要素，带有 east、north、up 和 sigma_e、sigma_n、sigma_u 等字段；水准测量只需 up。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>All scenes against one reference scene.</source>
      <translation>所有影像均相对于一景参考影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>All scores and the reliability diagram.</source>
      <translation>全部评分和可靠性图。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Along each side of the map, for the method windows.</source>
      <translation>沿地图每边的窗口数，用于 windows 方法。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Along strike. Left out: about 360 patches in all.</source>
      <translation>沿走向。不填：总共约 360 个子断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Along the line of sight in metres, positive toward the sensor, on any grid. Taken out before and put back after; where it holds nothing there will be no phase.</source>
      <translation>沿视线向，单位为米，朝向传感器为正，格网不限。解缠前扣除，之后加回；该栅格无数据处没有相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Along the line of sight in metres, positive toward the sensor.</source>
      <translation>视线向，单位米，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Along the line of sight, in the unit and with the sign of the input.</source>
      <translation>视线向，单位和符号与输入相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Along the line of sight, metres, on the same grid; protects the earthquake.</source>
      <translation>沿视线向，单位为米，位于同一格网；用于保护地震信号。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Along the line of sight, metres, positive toward the sensor.</source>
      <translation>沿视线向，单位为米，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Along: distance is counted from the first point of the line; the swath lies on both sides of it. Across: the line is the fault, the profile crosses the middle of its chord at right angles, and distance is zero on the chord and positive to the right of it. The first line of the layer is used.</source>
      <translation>沿线 (along)：距离从线的第一个点算起，条带位于线的两侧。垂直于线 (across)：该线为断层，剖面垂直穿过断层首尾连线的中点，连线上距离为零，其右侧为正。使用图层中的第一条线。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Alpha</source>
      <translation>滤波参数 α</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Also read, told by their content: the parameter file of one frame of a GAMMA portable radar (GPRI; its folder holds the others), and tables of pixels with x, y, z and displacement or phase, as the programs of other makers export them. A table says in lines above its headings what its columns do not: coordinate system, place of the radar, unit and sign. Displacement comes out as a series that goes straight into Alarm and Fuse monitoring; the heights are those of the table.</source>
      <translation>还可读取（按内容识别）：GAMMA 便携式雷达（GPRI）某一帧的参数文件（其余帧在同一文件夹中），以及其他厂商软件导出的像元表格（含 x、y、z 和位移或相位）。列中未说明的内容写在表头之上的行里：坐标系、雷达位置、单位和符号。位移输出为序列，可直接用于“警报”和“监测数据融合”；高程取自表格。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Amplitude</source>
      <translation>幅度</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Amplitude dispersion</source>
      <translation>振幅离差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>An alarm is a hypothesis to be tested and no prediction. Wide and long windows hold earthquakes by chance: the covered share of area and time is always reported, and random alarms would hold at least that share of the earthquakes. Test with the tools Contingency and Molchan.</source>
      <translation>预警窗口是有待检验的假设，而不是预测。范围大、时间长的窗口会偶然包含地震：因此始终报告其覆盖的面积与时间占比，随机的预警窗口至少也会包含这一比例的地震。请用“列联检验”和“Molchan 图”工具检验。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>An earthquake within the period belongs into Steps. The atmosphere filter takes what is fast in time and smooth in space; it also takes motion that is like that. Pixels with fewer phases than intervals have no value.</source>
      <translation>时段内的地震应填入“阶跃”。大气滤波去除时间上变化快、空间上平滑的成分，具有同样特征的运动也会被去除。相位数少于时间间隔数的像元没有值。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>An edge is '{found}'; choose free or damped.</source>
      <translation>某一边缘的设置为“{found}”；请选择 free 或 damped。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>An elevation model that is in the project already.</source>
      <translation>工程中已有的高程模型。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>An error that should not happen stopped the run ({kind}: {text}): the log panel holds the details, please report them.</source>
      <translation>发生了不应出现的错误，运行已停止（{kind}：{text}）：详情见日志面板，请报告该错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>An island that does not close is put down to the input when its mean reliability is below.</source>
      <translation>当不闭合孤岛的平均可靠性低于此值时，将其归因于输入。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>An offset that lies so many typical deviations from the median of its 24 neighbours, which count the more the surer they are, is left out; 0 for no test.</source>
      <translation>偏移与其 24 个相邻值的中值（越可靠的相邻值权重越大）相差超过该倍数的典型偏差时舍去；0 表示不检验。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Angle between a bridge and the pieces it joins.</source>
      <translation>连接段与其所连各段之间的夹角。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Another track has seen the earthquake as well: choose its pair above and make its map too.</source>
      <translation>另一轨道也观测到了这次地震：请在上方选择其像对，并制作其形变图。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Any raster on the grid of the heights; one or more bands.</source>
      <translation>高程格网上的任意栅格；单波段或多波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Any raster on whose grid the map is wanted.</source>
      <translation>任意栅格，以其格网作为输出格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Any raster on whose grid the strain of faults is wanted.</source>
      <translation>任意栅格，在其格网上计算断层引起的应变。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Arcs kept</source>
      <translation>保留的弧段数</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Arcs kept of those tested</source>
      <translation>保留的弧段 / 检验的弧段</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Arcs tested</source>
      <translation>检验的弧段数</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Arctangent fit</source>
      <translation>反正切拟合</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Are there look vectors (Geometry)? Without them a source cannot be found.</source>
      <translation>有视线向量（几何栅格）吗？没有它就无法反演震源。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Area (km2)</source>
      <translation>面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Area (m2)</source>
      <translation>面积（m2）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Area above the threshold by level (km2), and that of usual pairs.</source>
      <translation>各层超过阈值的面积 (km2)，以及一般日期对的面积。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Area of a usual pair (km2)</source>
      <translation>一般日期对的面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Area of the earthquake</source>
      <translation>地震形变区</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Area of the fault</source>
      <translation>断层区域</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Area of the rupture</source>
      <translation>破裂面积</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Area skill score (1/2 without skill)</source>
      <translation>面积技巧评分（无技巧时为 1/2）</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Area skill score (1/2 without skill), by the reference measure</source>
      <translation>面积技巧评分（无技巧为 1/2），按参考测度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Area skill score by area</source>
      <translation>按面积计的面积技巧评分</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Areas</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Areas that do not move. Left out: found by a first run.</source>
      <translation>未移动的区域。不填：由首次运行找出。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Areas that hang together by good phase get one number in Components; between components the number of cycles is a guess. Reliability says at every pixel how much dearer the next best number of cycles is, lowered by the confidence of a guess across a gap and where a second solution, from 3 x 3 pixels averaged, has another number. Below 0.3 do not use the phase; from 0.7 on wrong cycles are rare.</source>
      <translation>由良好相位连成一片的区域在“连通分量”中取同一编号；不同分量之间的整周数只是推测。“可靠性”给出每个像元次优整周数的代价比最优高多少，并因跨越空隙时推测的置信度，以及由 3 x 3 像元平均所得的第二个解整周数不同而降低。低于 0.3 的相位不要使用；0.7 以上很少出现整周错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Areas to be corrected; a field cycles holds the whole cycles to add, else the parameter Cycles does.</source>
      <translation>待改正的区域；字段 cycles 为要补加的整周数，没有该字段时取参数“整周数”的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Areas to leave out</source>
      <translation>不参与计算的区域</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Areas to watch, with the name in the field name.</source>
      <translation>需要监视的区域，名称取自字段 name。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Areas, index and the share of other pairs.</source>
      <translation>面积、指数，以及表现同样好的其他日期对的比例。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>Around REFERENCE_POINT no pixel has unwrapped phase and a coherence of at least {least}: choose another place or lower MIN_COHERENCE.</source>
      <translation>REFERENCE_POINT 周围没有相干性不低于 {least} 且已解缠的像元：请另选地点或降低 MIN_COHERENCE。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>As 2,2.5. Left out: those of the preset of the index.</source>
      <translation>如 2,2.5。不填：采用该指数预设的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>As 2014-07-01.</source>
      <translation>例如 2014-07-01。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>As 2014-08-03.</source>
      <translation>例如 2014-08-03。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>As in the forecast.</source>
      <translation>与预测相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>As in the forecast; unknown depths count.</source>
      <translation>与预测相同；深度未知的也计入。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>As layer</source>
      <translation>添加为图层</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>As that of the alarms.</source>
      <translation>与预警窗口的半径相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>As the input, at the true place.</source>
      <translation>与输入相同，但位于真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>As the input: wrapped or unwrapped, topography removed.</source>
      <translation>与输入相同：缠绕或解缠，已去除地形相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Ascending coherence</source>
      <translation>升轨相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Ascending displacement</source>
      <translation>升轨形变</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Ascending pair</source>
      <translation>升轨像对</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Ascending scene after</source>
      <translation>升轨震后影像</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Ascending scene before</source>
      <translation>升轨震前影像</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>At 5 percent.</source>
      <translation>显著性水平为 5%。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>At its true place on the map.</source>
      <translation>位于地图上的真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>At most so many are drawn; at least 20 must exist.</source>
      <translation>最多抽取这么多对；至少须有 20 对。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>At no pixel do two of INPUTS hold data from directions different enough (condition number {found:.3g}, at most {most:.3g} is allowed): take an ascending and a descending pass that overlap.</source>
      <translation>没有任何像元同时具有 INPUTS 中两个方向差异足够大的数据（条件数 {found:.3g}，最大允许 {most:.3g}）：请选用有重叠的升轨和降轨数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>At points made by Downsample the model is compared with the measurement: the residual is measured less modelled.</source>
      <translation>在“降采样”生成的点上将模型与观测比较：残差为观测值减模型值。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>At {time} zone {zone} went from {before} to {after}: it is NOT watched until data come back.</source>
      <translation>{time}，区域 {zone} 由 {before} 变为 {after}：在数据恢复之前不受监测。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar, threshold {threshold:.3g} mm/h; if it goes on like this, failure about {failure} (between {earliest} and {latest}).</source>
      <translation>{time}，区域 {zone} 由 {before} 变为 {after}：朝向雷达的速度 {velocity:+.3g} mm/h，阈值 {threshold:.3g} mm/h；若照此发展，约在 {failure} 失稳（介于 {earliest} 与 {latest} 之间）。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar, threshold {threshold:.3g} mm/h; no time of failure can be given.</source>
      <translation>{time}，区域 {zone} 由 {before} 变为 {after}：朝向雷达的速度 {velocity:+.3g} mm/h，阈值 {threshold:.3g} mm/h；无法给出失稳时间。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar; if it goes on like this, failure about {failure} (between {earliest} and {latest}).</source>
      <translation>{time}，区域 {zone} 由 {before} 变为 {after}：朝向雷达的速度 {velocity:+.3g} mm/h；若照此发展，约在 {failure} 失稳（介于 {earliest} 与 {latest} 之间）。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar; no time of failure can be given.</source>
      <translation>{time}，区域 {zone} 由 {before} 变为 {after}：朝向雷达的速度 {velocity:+.3g} mm/h；无法给出失稳时间。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Atmosphere</source>
      <translation>大气</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Atmosphere filter: length</source>
      <translation>大气滤波：空间长度</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Atmosphere filter: time</source>
      <translation>大气滤波：时间</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Averaged after the air was taken out; less noise, less time resolution.</source>
      <translation>扣除大气后再取平均；噪声减小，时间分辨率降低。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Averaging window</source>
      <translation>平均窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Azimuth of the custom direction</source>
      <translation>自定义方向的方位角</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Azimuth offset</source>
      <translation>方位向偏移量</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>BAND is {found} and INPUT has {have} bands: choose one of these.</source>
      <translation>BAND 为 {found}，而 INPUT 有 {have} 个波段：请选择其中之一。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>BAND is {found}: the displacement has {have} bands.</source>
      <translation>BAND 为 {found}：该位移只有 {have} 个波段。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>BASELINE and TOPOGRAPHIC_BASELINE have no pixel in common: check that they belong together.</source>
      <translation>BASELINE 与 TOPOGRAPHIC_BASELINE 没有共同像元：请检查二者是否配套。</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>BINS is {found}: at least 2 are wanted.</source>
      <translation>BINS 为 {found}：至少需要 2 个。</translation>
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>BIN_WIDTH is {found}: it must be positive, usually 0.1.</source>
      <translation>BIN_WIDTH 为 {found}：必须为正，通常取 0.1。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>BLOCKS holds no pixel of INPUT: choose polygons inside the cube.</source>
      <translation>BLOCKS 不含 INPUT 的任何像元：请选择数据立方体范围内的多边形。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Background day</source>
      <translation>背景日</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Balanced skill</source>
      <translation>平衡技巧</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Balanced skill S3 (0 random, 1 perfect)</source>
      <translation>均衡技巧 S3（0 为随机，1 为完美）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Band</source>
      <translation>波段</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Band of the raster that holds the displacement.</source>
      <translation>栅格中存放形变的波段。</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>Band {band} of {path} is wanted and it has {have}.</source>
      <translation>需要 {path} 的波段 {band}，但该文件只有 {have} 个波段。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Bandwidth</source>
      <translation>带宽</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Base level</source>
      <translation>基准值</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Baseline of the pair with the motion</source>
      <translation>含形变像对的基线</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Baseline of the second topographic pair</source>
      <translation>第二地形像对的基线</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Baseline of the topographic pair</source>
      <translation>地形像对的基线</translation>
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
      <translation>贝叶斯</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Bayesian information criterion</source>
      <translation>贝叶斯信息准则</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Before</source>
      <translation>震前</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Before (rad)</source>
      <translation>改正前 (rad)</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Begin anew</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Begin with coarse pixels (60 to 100 m) and a look at everything; refine afterwards.</source>
      <translation>先用粗像元（60 至 100 m）通览全部，之后再细化。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Best</source>
      <translation>最优值</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>Best lag</source>
      <translation>最佳滞后</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Best lag (days)</source>
      <translation>最佳滞后（天）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Best, mean, standard deviation and percentiles of every number, convergence, and bounds that were hit.</source>
      <translation>各参数的最优值、平均值、标准差和百分位数，收敛情况，以及触及的界限。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Between frames.</source>
      <translation>相邻影像帧之间的时间间隔。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Between the moved pixels the layer is interpolated, leaving pixels without data out; whole numbers (components, classes) take the nearest pixel. Map pixels onto which nothing falls, and pixels whose height is unknown, are left without data. An error of 10 m in the heights misplaces pixels by 24 m at 23 degrees.</source>
      <translation>在移位后的像元之间对图层插值，不使用无数据的像元；整数值（连通分量、类别）取最近像元。没有任何像元落入的地图像元，以及高程未知的像元，均记为无数据。入射角 23 度时，10 m 的高程误差会使像元错位 24 m。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Between two lines.</source>
      <translation>相邻两条等值线之间的间隔。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Bin</source>
      <translation>分档间隔</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Binomial chance of the common set in the test</source>
      <translation>公共参数组在测试期的二项随机概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Binomial chance of the sets by block in the test</source>
      <translation>分块参数组在测试期的二项随机概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Bins</source>
      <translation>分档数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Bins whose chance lies in the interval</source>
      <translation>概率落在区间内的分档数</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Black: flight direction; magenta: the direction the radar looks. Angle: incidence, degrees.</source>
      <translation>黑色：飞行方向；品红色：雷达视线方向。角度：入射角，单位为度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Block</source>
      <translation>分块长度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Blocks</source>
      <translation>分块</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Border blames {name}</source>
      <translation>边界归因于 {name} 的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Both rasters hold a rate per area and year, or the chance of an earthquake in the cell itself during the period; chances of a window with a radius (Seismic prior) belong to larger areas and must not be scored here. The period must not have been used to make the forecast.</source>
      <translation>两个栅格均为单位面积每年的发生率，或该时段内网格自身发生地震的概率；带半径的窗口含震概率（“地震先验概率”）对应更大的区域，不得在此评分。该时段不得曾用于编制预测。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Both views with their denominators.</source>
      <translation>两种视角的结果及其分母。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Bottom (km)</source>
      <translation>下边缘 (km)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Bound of each of the two parts along the ends of the range of the rake. Left out: none.</source>
      <translation>沿滑动角范围两端方向的两个滑动分量各自的上限。不填：无上限。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Brier score</source>
      <translation>Brier 评分</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>Brier score, skill over the reference</source>
      <translation>Brier 评分，相对参考模型的技巧</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Brier skill over the reference</source>
      <translation>相对于参考的 Brier 技巧</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Brings a single-look scene onto the map and removes the phase of orbit and ground.</source>
      <translation>将单视复数影像投影到地图，并去除轨道和地面引起的相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Brings the complex frames of a radar on the ground onto the map, by the heights of the ground.</source>
      <translation>按地面高程将地基雷达的复数影像帧投影到地图上。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Buildings or districts</source>
      <translation>建筑物或街区</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Buildings, rocks and masts echo alike in every scene. Candidates are peaks whose amplitude hardly changes; the phase differences of neighbours give velocity and error of the elevation; what is smooth in space and fast in time is air and is taken out; then every candidate must show a phase that is stable through all scenes. No interferograms are needed: geocode all scenes of a track with the same extent and pixels, aligned to one of them.</source>
      <translation>建筑物、岩石和塔架在每景影像中的回波都相近。候选点是振幅几乎不变的峰值；邻点之间的相位差给出形变速率和高程误差；空间上平滑、时间上快速变化的部分是大气，予以去除；然后每个候选点的相位必须在所有影像中保持稳定。不需要干涉图：把同一轨道的所有影像以相同的范围和像元大小作地理编码，并与其中一景配准即可。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>By closure: give the two other interferograms of three scenes. Their phases add up to zero around the triangle; where they add up to whole cycles one of the three is wrong. It is the one whose phase jumps along the border of that region, and the input is corrected only where it is that one, or where it alone cuts an island off.</source>
      <translation>按闭合差：给出三景影像构成的另外两幅干涉图。绕三角环一周的相位之和应为零；若和为整周数，则三者之一有误。相位沿该区域边界跳变的那一幅即为有误的一幅；只有当有误的是输入，或只有输入单独隔出一个孤岛时，才改正输入。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>By formula</source>
      <translation>各公式的结果</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>By hand: draw polygons with a field cycles, or name a component of Unwrap phase and the cycles to add. The input stays as it is and the output is a new file, so that undoing is choosing the old one; what was done stands in the history of the file.</source>
      <translation>手工：绘制带字段 cycles 的多边形，或指定“相位解缠”的某个连通分量以及要补加的整周数。输入保持不变，输出为新文件，因此只需改用旧文件即可撤销；所做处理记录在文件的历史中。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>By how much the strike may differ from the line that was drawn; used with a farthest distance.</source>
      <translation>走向可与所画线相差多少；与最大距离一起使用。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>By rake and depth of these faults the strip is: {formula}.</source>
      <translation>按这些断层的滑动角和深度，适用的长条形断层公式为：{formula}。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>B⊥ near to far (m)</source>
      <translation>B⊥，近距至远距（米）</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>CATALOGUE has no earthquake in a cell of FORECAST and REFERENCE with data.</source>
      <translation>CATALOGUE 在 FORECAST 和 REFERENCE 均有数据的格网单元内没有地震。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>CATALOGUE has no earthquake of the training or of the test years in the blocks.</source>
      <translation>CATALOGUE 在各分块内没有训练年份或测试年份的地震。</translation>
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>CATALOGUE has {found} earthquakes of magnitude {limit} or more, or all of one magnitude: a b-value needs more.</source>
      <translation>CATALOGUE 中震级不小于 {limit} 的地震只有 {found} 个，或震级全部相同：计算 b 值需要更多地震。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>CATALOGUE holds no earthquake between START and END: choose a longer time.</source>
      <translation>CATALOGUE 在 START 与 END 之间没有地震：请选择更长的时段。</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>CATALOGUE holds {found} earthquakes above MIN_MAGNITUDE, and at most {most} are taken: raise it.</source>
      <translation>CATALOGUE 中高于 MIN_MAGNITUDE 的地震有 {found} 次，最多允许 {most} 次：请提高该值。</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>CLASSES holds {found} different values and 1 to 255 are wanted: give whole numbers, such as 0 for sea and 1 for land.</source>
      <translation>CLASSES 中有 {found} 个不同的值，应为 1 到 255 个：请给出整数，例如 0 表示海洋，1 表示陆地。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>CLOSURE_A and CLOSURE_B belong together: give both other interferograms or none.</source>
      <translation>CLOSURE_A 和 CLOSURE_B 必须成对使用：请同时给出另外两幅干涉图，或都不给出。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>COHERENCES lacks the pair {pair}: give the coherence of every interferogram, or of none.</source>
      <translation>COHERENCES 缺少像对 {pair}：请给出每幅干涉图的相干性，或全部不给。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>COHERENCE_PRE reaches MIN_COHERENCE of {found} almost nowhere where COHERENCE_CO has data: choose a more coherent pair before the earthquake, or leave it out.</source>
      <translation>在 COHERENCE_CO 有数据处，COHERENCE_PRE 几乎处处低于 MIN_COHERENCE（{found}）：请选择相干性更高的震前像对，或不填。</translation>
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>COHERENCE_WINDOW is {found}: it must be an odd number of at least 1.</source>
      <translation>COHERENCE_WINDOW 为 {found}：必须为不小于 1 的奇数。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>COMPONENT is {found} and COMPONENTS is missing: choose its raster.</source>
      <translation>COMPONENT 为 {found}，但缺少 COMPONENTS：请选择其栅格。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>COMPONENTS has no pixel of number {found}: look the number up.</source>
      <translation>COMPONENTS 中没有编号为 {found} 的像元：请查对编号。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>CORRELATED and WHITE are both 0: points need a standard deviation, so give one of them.</source>
      <translation>CORRELATED 和 WHITE 均为 0：各点需要标准差，请至少给出其一。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>COVARIANCES names {matrices} files for {tracks} layers of OBSERVATIONS: give one for each, in the same order.</source>
      <translation>COVARIANCES 给出 {matrices} 个文件，而 OBSERVATIONS 有 {tracks} 个图层：请按相同顺序为每个图层给出一个文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>CRS of the results</source>
      <translation>结果的坐标参考系</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>CSV files are read by their headings, those of the USGS and those of the China Earthquake Networks Center, in UTF-8 or GB18030. Chinese headings mean Beijing time, which is turned into UTC; JMA records are in Japan time. Say the zone when a file differs.</source>
      <translation>CSV 文件按列标题读取，支持 USGS 和中国地震台网中心的格式，编码为 UTF-8 或 GB18030。中文标题表示北京时间，将换算为 UTC；JMA 目录采用日本时间。若文件的时区不同，请予注明。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>CUBE has fewer than two days from START to END: choose another period.</source>
      <translation>CUBE 从 START 到 END 不足两天：请选择其他时段。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>CULPRIT is '{found}': choose one of {want}.</source>
      <translation>CULPRIT 为“{found}”：请选择 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>CUTS downward</source>
      <translation>CUTS（向下）</translation>
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>CUTS to the right</source>
      <translation>CUTS（向右）</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>CYCLES is 0, which changes nothing: give a whole number of cycles to add or, below zero, take.</source>
      <translation>CYCLES 为 0，不会产生任何改变：请给出要补加的整周数，负值表示减去。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Calendar years are split in order of time: 60 percent train, 20 percent validate, 20 percent test. The set with the most information about the training earthquakes is the common one; each block may have its own, pulled towards the common one by a weight that the years of validation choose. Blocks with few earthquakes keep the common set. The definitions are ours.</source>
      <translation>日历年按时间先后划分：60% 训练，20% 验证，20% 测试。对训练地震信息量最大的参数组为公共参数组；每个分块可有自己的参数组，并以由验证年份选定的权重向公共参数组收缩。地震少的分块沿用公共参数组。这些定义由本软件自定。</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Can the map be trusted? None of these is a must.</source>
      <translation>这幅图可信吗？以下各项均非必做。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Cancelled; nothing was kept.</source>
      <translation>已取消；未保留任何文件。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Candidates</source>
      <translation>候选点</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Cannot be told (percent of the pixels)</source>
      <translation>无法判定（像元百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Catalogue</source>
      <translation>地震目录</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Catalogues (*.csv *.xml *.qml *.zmap *.txt *.dat)</source>
      <translation>地震目录 (*.csv *.xml *.qml *.zmap *.txt *.dat)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Cell</source>
      <translation>网格大小</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Central rake</source>
      <translation>中心滑动角</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Chance</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Chance Poisson</source>
      <translation>窗口含震概率（泊松）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Chance and observed share with interval, by bin.</source>
      <translation>各分档的概率和实际发生比例及其区间。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Chance as seen</source>
      <translation>窗口含震概率（实测）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Chance by area, which misleads</source>
      <translation>按面积计的随机概率，会产生误导</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Chance of a result as good</source>
      <translation>出现同样好结果的偶然概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Chance of a window, Poisson</source>
      <translation>窗口含震概率（泊松）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Chance of a window, as seen</source>
      <translation>窗口含震概率（实际）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Chance of as large a correlation</source>
      <translation>偶然出现同样大相关系数的概率</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>Chance of as large a correlation at any lag</source>
      <translation>任一滞后下出现同样大相关系数的概率</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Chance of as many hits, if earthquakes were independent</source>
      <translation>若地震相互独立，命中数达到此数的概率</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Chance of at least one earthquake in the cell during the window.</source>
      <translation>窗口期内该格网单元至少发生一次地震的概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Chance of random phases</source>
      <translation>随机相位下偶然出现的概率</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Chance of random phases (Schuster)</source>
      <translation>相位随机的概率（Schuster 检验）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Chance of the FDR, catalogue shifted in time</source>
      <translation>FDR 的随机概率，地震目录时间平移</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Chance of the FDR, independent alarms</source>
      <translation>FDR 的随机概率，预警相互独立</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Chance of the ranks alone</source>
      <translation>仅就秩而言的偶然概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Chance of the skill</source>
      <translation>偶然达到该技巧的概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Chance, binomial for main shocks</source>
      <translation>随机概率，主震的二项分布</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Chance, catalogue shifted in time</source>
      <translation>随机概率，地震目录时间平移</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Chance, if earthquakes were independent (-1: not known)</source>
      <translation>假设地震相互独立时的偶然概率（-1：未知）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Chance, lower</source>
      <translation>概率，下限</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Chance, other places</source>
      <translation>随机概率，其他地点</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Chance, the largest of the three</source>
      <translation>随机概率，三者中最大者</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Chance, upper</source>
      <translation>概率，上限</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Change in pascals, tension positive; six bands: ee, nn, uu, en, eu, nu.</source>
      <translation>变化量，单位帕，拉张为正；六个波段：ee、nn、uu、en、eu、nu。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Change of east per metre of neglected north (m)</source>
      <translation>每忽略 1 米北向形变引起的东向变化（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Change of up per metre of neglected north (m)</source>
      <translation>每忽略 1 米北向形变引起的垂向变化（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Change of volume.</source>
      <translation>体积变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Change on the receiving faults</source>
      <translation>接收断层上的变化</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Changed pixels</source>
      <translation>改变的像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Changes a prior chance of earthquakes where alarms hold, by as much as their skill allows.</source>
      <translation>在预警窗口生效处更新地震的先验概率，更新幅度取决于预警的技巧。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Check installation</source>
      <translation>检查安装</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Check of the topography: heights from the second pair differ from those of the first by a constant and {deviation:.2f} m standard deviation ({robust:.2f} m robust); correlation {correlation:.5f}, {pixels} pixels.</source>
      <translation>地形检核：第二像对与第一像对的高程之差扣除常数后，标准差为 {deviation:.2f} 米（稳健估计 {robust:.2f} 米）；相关系数 {correlation:.5f}，{pixels} 个像元。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>Check of the topography: {other}, scaled, differs from {pair} by a constant and {deviation:.3f} rad standard deviation ({robust:.3f} rad robust); correlation {correlation:.4f}, {pixels} pixels.</source>
      <translation>地形检核：{other} 按比例换算后与 {pair} 之差扣除常数，标准差为 {deviation:.3f} rad（稳健估计 {robust:.3f} rad）；相关系数 {correlation:.4f}，{pixels} 个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Checkerboard test</source>
      <translation>棋盘格检验</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>Checkerboard: put in, and came back.</source>
      <translation>棋盘格检验：输入模型与恢复结果。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Choose a folder that holds at least two scenes.</source>
      <translation>请选择至少含两景影像的文件夹。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pairs.py" />
      <source>Choose a scene before and another one after the earthquake.</source>
      <translation>请选择一景震前影像和一景震后影像。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Choose an elevation model.</source>
      <translation>请选择高程模型。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Choose both layers to compare first.</source>
      <translation>请先选择要比较的两个图层。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pairs.py" />
      <source>Choose the earlier scene as the one before.</source>
      <translation>请把较早的影像选为震前影像。</translation>
    </message>
    <message>
      <location filename="../ui/looks.py" />
      <source>Choose the second layer (with) to swipe it over the map.</source>
      <translation>要卷帘显示，请先选择第二个图层（与）。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pairs.py" />
      <source>Choose two scenes of the same track: others do not interfere.</source>
      <translation>请选择同一轨道的两景影像：不同轨道的影像不能干涉。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Choose what its heights refer to.</source>
      <translation>请选择其高程的起算面。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Choose what you want to know.</source>
      <translation>请选择您想了解的内容。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Chooses thresholds and windows on the first years, and says what they are worth on the last ones.</source>
      <translation>用前面的年份选定阈值和窗口，并说明它们在最后几年的效能。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Chosen values, and what they were worth.</source>
      <translation>选定的值及其效能。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Circular crack (Pa)</source>
      <translation>圆形裂纹（Pa）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Circular crack, long strip (surface or buried, strike-slip or dip-slip) and, from the slip itself, the fall of the shear stress at the middle of every patch, as mean over the area and weighted with the slip. For one earthquake they differ by a factor of four: the report lists all, with area and slip.</source>
      <translation>圆形裂纹、长条形断层（出露或隐伏，走滑或倾滑），以及由滑动量直接求得的各子断层中部剪应力下降量，分别按面积平均和按滑动量加权。同一地震的结果可相差四倍：报告列出全部结果以及面积和滑动量。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Click a point that counts as zero; a second press takes it back.</source>
      <translation>单击作为零点的点；再按一次可撤销。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Click a stable place as Reference in the workbench, then read values relative to it.</source>
      <translation>在工作台中用“参考”按钮点选一处稳定地点，再读取相对于它的数值。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Click for values and series, draw profiles, swipe layers, show fringes.</source>
      <translation>点击读取数值和时间序列，画剖面，卷帘比较图层，显示条纹。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Click on the map: values and time series there.</source>
      <translation>在地图上单击：显示该处的数值和时间序列。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Climatology</source>
      <translation>气候态</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Clockwise from north, the fault dips to its right.</source>
      <translation>自北顺时针，断层向其右侧倾斜。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Clockwise from north. Left out: as the tags of the offsets tell.</source>
      <translation>自北顺时针。不填：采用偏移量文件标签中的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Clockwise from north; about -12 ascending and -168 descending. Left out: as the product tells.</source>
      <translation>自北顺时针；升轨约 -12，降轨约 -168。不填：按产品注明。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Clockwise from north; for example the slip direction of a landslide.</source>
      <translation>自北顺时针；例如滑坡的滑动方向。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Clockwise from north; for files that do not know it. Left out: as in the files.</source>
      <translation>自北顺时针；用于未记录指向的文件。不填：采用文件中的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Closer ones are one.</source>
      <translation>间隔更近的合并为一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Closure before and after, regions.</source>
      <translation>改正前后的闭合差及各区域。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Cluster</source>
      <translation>计算集群</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Coefficient (unit of the input per kilometre of height)</source>
      <translation>系数（输入单位/千米高程）</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Coefficient of the whole map</source>
      <translation>全图系数</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Coefficients of {count} windows</source>
      <translation>{count} 个窗口的系数</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Coherence above 0.3 (percent of the map)</source>
      <translation>相干性高于 0.3 的部分（占图幅百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Coherence across</source>
      <translation>跨震相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Coherence before</source>
      <translation>震前相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Coherence of half apertures</source>
      <translation>半孔径相干性</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Coherence of the topographic pair.</source>
      <translation>地形像对的相干性。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Coherence to expect</source>
      <translation>预期相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Coherence window</source>
      <translation>相干性窗口</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Coherence, height error and deviation of the velocity.</source>
      <translation>相干性、高程误差和速率标准差。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Coherence. White is good; dark areas (plants, water, the rupture, collapsed buildings) are noise.</source>
      <translation>相干性。亮处质量好；暗处（植被、水体、破裂带、倒塌建筑）为噪声。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Coherences</source>
      <translation>相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Columns</source>
      <translation>列数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Comma-separated square metres, a row for each point.</source>
      <translation>以逗号分隔，单位为平方米，每点一行。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Common azimuth band (%)</source>
      <translation>方位向公共频带 (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common core threshold</source>
      <translation>公共增温核心阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common days with a core</source>
      <translation>公共增温核心天数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common first day</source>
      <translation>公共首日</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common last day</source>
      <translation>公共末日</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common radius (km)</source>
      <translation>公共半径（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common set and sets by block: training, validation, test.</source>
      <translation>公共参数组和分块参数组：训练、验证、测试。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common set in the test (nats per earthquake)</source>
      <translation>公共参数组在测试期的信息量（奈特/次地震）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Common set in training (nats per earthquake)</source>
      <translation>公共参数组在训练期的信息量（奈特/次地震）</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>Common set: core threshold, days</source>
      <translation>公共参数组：增温核心阈值、天数</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>Common set: window in days, radius in km</source>
      <translation>公共参数组：窗口（天）、半径（千米）</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Compare</source>
      <translation>对比</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Compare with GNSS</source>
      <translation>与 GNSS 比较</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Compares air temperature at several levels with a background day, and with other pairs of days.</source>
      <translation>将多个高度层的气温与背景日比较，并与其他日期对比较。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Compares all pairs and names the best one for deformation.</source>
      <translation>比较全部像对，并指出最适合测形变的一对。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Compares rates or chances by cell, and a reference, with the earthquakes of a period.</source>
      <translation>将按网格给出的发生率或概率（连同参考预测）与某一时段内的地震作比较。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Compiled kernel</source>
      <translation>编译的内核</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness</source>
      <translation>完备性</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Completeness (maximum curvature; 0: too few)</source>
      <translation>完备震级（最大曲率法；0：地震太少）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness by</source>
      <translation>完备震级估计方法</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness by goodness of fit</source>
      <translation>完备震级（拟合优度法）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Completeness by maximum curvature</source>
      <translation>完备震级（最大曲率法）</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>Completeness cannot be judged from {count} earthquakes: rates may be too low.</source>
      <translation>仅凭 {count} 次地震无法判断完备性：发生率可能偏低。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Complex numbers; shown as amplitude.</source>
      <translation>复数；以振幅显示。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Complex numbers; shown as wrapped phase in radians.</source>
      <translation>复数；以缠绕相位（弧度）显示。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Complex, or displacement (m) from a table; one band per frame, named by its UTC time.</source>
      <translation>复数，或由表格读入的位移（米）；每帧一个波段，以 UTC 时间命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Component</source>
      <translation>连通分量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Components</source>
      <translation>连通分量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Components of the topographic pair</source>
      <translation>地形像对的连通分量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Computes how many standard deviations, or ranks, each day lies above what is usual in other years.</source>
      <translation>计算每天的值比其他年份同期常值高出多少个标准差或处于何种秩次。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Computes mean, standard deviation and number of days of every pixel and season of a cube.</source>
      <translation>计算数据立方体中每个像元在各季节的平均值、标准差和天数。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Computes the baselines of all pairs of some scenes and tells what each pair can measure.</source>
      <translation>计算若干影像所有像对的基线，并说明每个像对能测什么。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Computes the change of Coulomb stress by faults, on given planes, optimal planes or other faults.</source>
      <translation>计算断层引起的库仑应力变化，接收面可为给定面、最优面或其他断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Computes the displacement of the ground by faults: east, north, up and toward a sensor.</source>
      <translation>计算断层引起的地面位移：东向、北向、垂向和朝向传感器方向。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Computes the strain of the ground from faults, at any depth, or from measured east and north motion.</source>
      <translation>由断层计算任意深度的应变，或由实测东向和北向运动计算地表应变。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Computes the stress drop of an earthquake from its faults or slip distribution, by several formulas.</source>
      <translation>用多种公式由地震的断层或滑动分布计算应力降。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Computes the tidal force of the Moon and the Sun at places, and if asked the stress on a fault.</source>
      <translation>计算指定地点的日月引潮力，并可计算断层上的应力。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>Connected areas, largest first.</source>
      <translation>连通区域，由大到小编号。</translation>
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
      <location filename="../algorithms/stories.py" />
      <source>Contains modified Copernicus Sentinel data {year}; the scenes are free and open (Regulation (EU) No 1159/2013)</source>
      <translation>含经处理的哥白尼哨兵数据（{year}）；影像免费开放（欧盟第 1159/2013 号条例）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Contingency</source>
      <translation>列联检验</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Contingency report</source>
      <translation>列联报告</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Continuous phase in radians.</source>
      <translation>连续相位，单位为弧度。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Contours</source>
      <translation>等值线</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Contours of displacement</source>
      <translation>形变等值线</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Control points</source>
      <translation>控制点</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Control points count alone when given; their field displacement (metres, toward the sensor) is zero when it is missing. Otherwise everything coherent is used: the majority decides, and places where the phase is steeper than elsewhere are left out with a rim. A mask of stable ground replaces that search.</source>
      <translation>给定控制点时只使用控制点；其字段 displacement（米，朝向传感器为正）缺失时按零处理。否则使用所有相干像元：由多数像元决定，相位比别处陡的地方连同其边缘一并剔除。给出稳定地面掩膜时不再进行此搜索。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Control points or blocks of pixels with the phase before and after (rad) and what is left (mm).</source>
      <translation>控制点或像元块，给出改正前后的相位 (rad) 和剩余量 (mm)。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Core from</source>
      <translation>增温核心阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Core minus the rest of the envelope. Left out: 0.5, for ranks 0.</source>
      <translation>增温核心与包络其余部分之差。不填：0.5；秩为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Core thresholds</source>
      <translation>增温核心阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Cores with too few pixels</source>
      <translation>像元数过少的增温核心数</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Corners</source>
      <translation>角点</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Correct</source>
      <translation>改正方式</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Correct cycles by closure</source>
      <translation>按闭合差改正整周数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Correct the elevation error</source>
      <translation>改正高程误差</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Correct troposphere</source>
      <translation>对流层改正</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Correct unwrapping</source>
      <translation>解缠改正</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Corrected</source>
      <translation>改正结果</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Corrected phase</source>
      <translation>改正后的相位</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Correction of the troposphere</source>
      <translation>对流层改正</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Correction of the unwrapped phase</source>
      <translation>解缠相位改正</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Correction report</source>
      <translation>改正报告</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Correlated noise s</source>
      <translation>相关噪声 s</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Correlated noise, standard deviation (m)</source>
      <translation>相关噪声标准差（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Correlation by lag</source>
      <translation>各滞后的相关系数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Correlation by lag with the band of chance.</source>
      <translation>各滞后的相关系数及随机水平带。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>Correlation length</source>
      <translation>相关长度</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Correlation length (m)</source>
      <translation>相关长度（米）</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Correlation of both topographies</source>
      <translation>两个地形结果的相关系数</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>Correlation of the regional means by lag.</source>
      <translation>区域均值随滞后变化的相关系数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Correlation there</source>
      <translation>该处的相关系数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Coulomb stress</source>
      <translation>库仑应力</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Coulomb stress change</source>
      <translation>库仑应力变化</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Coulomb stress is shear plus friction times normal stress.</source>
      <translation>库仑应力等于剪应力加摩擦系数乘以正应力。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Count neighbouring cells too</source>
      <translation>同时计入相邻网格</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Count, cumulative count and the law for every magnitude.</source>
      <translation>各震级的地震数、累积数和拟合关系。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Counts which alarms were followed by an earthquake, and which earthquakes lay in an alarm.</source>
      <translation>统计哪些预警窗口之后发生了地震，以及哪些地震落在预警窗口内。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Covariance of the points</source>
      <translation>各点的协方差</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Covariance of two pixels at the distance h: s2 exp(-h / a), and t2 more for a pixel with itself.</source>
      <translation>相距 h 的两个像元之间的协方差：s2 exp(-h / a)；像元与自身再加 t2。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Covariances</source>
      <translation>协方差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Coverage</source>
      <translation>覆盖率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Coverage by area</source>
      <translation>按面积计的覆盖率</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Coverage by area is shown for comparison only: alarms that lie where earthquakes always are seem skilful with it. Gains and chances at the best point of the curve are biased, because the point was chosen by its result; a threshold has to be fixed on other years. A small p says that the alarms are not placed at random with respect to these earthquakes, and nothing about the next one.</source>
      <translation>按面积计的覆盖率仅供比较：位于地震多发处的窗口用它来衡量总显得有技巧。曲线最佳点处的增益和概率有偏，因为该点是按结果挑选的；阈值必须用其他年份确定。p 值小说明这些窗口相对于这些地震不是随机布置的，并不说明下一次地震。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Coverage by the reference measure</source>
      <translation>按参考测度计的覆盖率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Coverage by the reference measure (-1: not known)</source>
      <translation>按参考测度计的覆盖率（-1：未知）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Coverage is the share of the expected earthquakes (reference measure of Seismic prior) inside the alarms; that of the area is shown beside it and misleads. Three chances are always computed: the binomial law for main shocks, the catalogue shifted in time, and other places drawn from the reference measure. The largest of them counts. None of them can be switched off.</source>
      <translation>覆盖率为预警窗口内预期地震所占的份额（采用“地震先验概率”的参考测度）；按面积计的覆盖率同时列出，但会产生误导。始终计算三种随机概率：主震的二项分布、地震目录时间平移，以及按参考测度抽取的其他地点。以其中最大者为准。三者均不能关闭。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Coverage of area and time (-1: not known)</source>
      <translation>面积与时间的覆盖率（-1：未知）</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Coverage, missed earthquakes and false alarms.</source>
      <translation>覆盖率、漏报与虚报。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Coverage, misses and false alarms by threshold.</source>
      <translation>各阈值下的覆盖率、漏报率和虚报率。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Coverage, misses and, for alarms, false alarms by threshold.</source>
      <translation>各阈值的覆盖率、漏报，以及预警的虚报。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Covered area and time (percent)</source>
      <translation>覆盖的面积与时间（百分比）</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Covered share of area and time</source>
      <translation>覆盖的面积与时间比例</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Covered share of the expected earthquakes (tau)</source>
      <translation>覆盖的期望地震比例（tau）</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Critical B⊥ (m)</source>
      <translation>临界 B⊥（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Cross-validation</source>
      <translation>交叉验证</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Cube</source>
      <translation>数据立方体</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Cube of the later hour of the night; for gradient.</source>
      <translation>夜间较晚时刻的数据立方体；用于 gradient。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Cubes of air temperature</source>
      <translation>气温数据立方体</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Culprit</source>
      <translation>出错的干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../ui/parts.py" />
      <source>Curves need matplotlib, which is absent: the tool Check installation tells the remedy.</source>
      <translation>绘制曲线需要 matplotlib，但尚未安装：解决办法请运行“检查安装”工具查看。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Cycles</source>
      <translation>整周数</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Cycles of the tide</source>
      <translation>潮汐周期</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Cycles to add</source>
      <translation>应加整周数</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>D (m)</source>
      <translation>D（米）</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>DAY and BACKGROUND are the same day: choose an earlier background day.</source>
      <translation>DAY 与 BACKGROUND 为同一天：请选择更早的背景日。</translation>
    </message>
    <message>
      <location filename="../core/thermal/seasons.py" />
      <source>DDOF is {ddof} and MIN_SAMPLES is {samples}: the first must be 0 or 1, the second at least 2.</source>
      <translation>DDOF 为 {ddof}，MIN_SAMPLES 为 {samples}：前者必须为 0 或 1，后者至少为 2。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>DECAY_DAYS is {found}: it must be greater than zero.</source>
      <translation>DECAY_DAYS 为 {found}：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>DEFORMATION_LIMIT is {found} m: it must be greater than zero.</source>
      <translation>DEFORMATION_LIMIT 为 {found} m：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>DELAY_REFERENCE and DELAY_SECONDARY belong together: give both zenith delays or none.</source>
      <translation>DELAY_REFERENCE 和 DELAY_SECONDARY 必须成对使用：请同时给出两个天顶延迟，或都不给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>DEM</source>
      <translation>数字高程模型 (DEM)</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>DEM and TOPO_REFERENCE are both given: choose one of them, heights come from one source.</source>
      <translation>DEM 和 TOPO_REFERENCE 同时给出：请选择其一，高程只能有一个来源。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>DEM does not touch the area of INPUTS (it must be in longitude and latitude).</source>
      <translation>DEM 与 INPUTS 的区域不相交（DEM 须为经纬度坐标）。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM heights were changed from {datum} to the WGS84 ellipsoid: {low:+.2f} to {high:+.2f} m.</source>
      <translation>DEM 高程已由 {datum} 换算到 WGS84 椭球面：改变量 {low:+.2f} 至 {high:+.2f} 米。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM holds no heights in the area: choose another DEM or another EXTENT.</source>
      <translation>DEM 在该区域没有高程：请选择其他 DEM 或其他 EXTENT。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>DEM is flat on the stable ground: METHOD must be none there.</source>
      <translation>DEM 在稳定地面上没有起伏：此时 METHOD 必须为 none。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>DEM is missing: choose an elevation model, or the two scenes TOPO_REFERENCE and TOPO_SECONDARY from which heights can be measured.</source>
      <translation>缺少 DEM：请选择数字高程模型，或给出可用来测得高程的两景影像 TOPO_REFERENCE 和 TOPO_SECONDARY。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: the area holds {count:.0f} million heights, at most {most:.0f} million fit: choose a smaller EXTENT.</source>
      <translation>DEM：该区域有 {count:.0f} 百万个高程点，最多容许 {most:.0f} 百万个：请选择更小的 EXTENT。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: {path} does not cover the area, it ends {missing} (in its own coordinates): choose a larger DEM or a smaller EXTENT.</source>
      <translation>DEM：{path} 未覆盖该区域，{missing}（以 DEM 自身的坐标计）：请选择更大的 DEM 或更小的 EXTENT。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: {path} has no coordinate reference system: assign one (Raster &gt; Projections &gt; Assign Projection).</source>
      <translation>DEM：{path} 没有坐标参考系：请指定一个（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>DEM: {path} has no coordinate reference system: assign one.</source>
      <translation>DEM：{path} 没有坐标参考系：请指定一个。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM: {path} states heights in feet: convert it to metres.</source>
      <translation>DEM：{path} 注明高程单位为英尺：请换算为米。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM_DATUM is 'geoid' and GEOID is empty: give the raster of geoid undulations in metres.</source>
      <translation>DEM_DATUM 为“geoid”而 GEOID 为空：请给出大地水准面高栅格（米）。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM_DATUM is '{found}': say what the heights of the DEM refer to, one of {wanted} (SRTM and Copernicus heights are over a geoid, EGM96 and EGM2008).</source>
      <translation>DEM_DATUM 为“{found}”：请说明 DEM 的高程基准，可选 {wanted}（SRTM 和 Copernicus 高程分别以大地水准面 EGM96 和 EGM2008 为基准）。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>DEM_DATUM is {name} and the PROJ grid of it, {grid}, is not installed: install it, choose 'geoid' and a raster of undulations, or 'constant' and one value.</source>
      <translation>DEM_DATUM 为 {name}，但其 PROJ 格网 {grid} 未安装：请安装该格网，或选择“geoid”并给出大地水准面高栅格，或选择“constant”并给出一个值。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/sbas.py" />
      <source>DEM_ERROR is on and INPUTS do not state their perpendicular baselines: switch it off, or use interferograms that carry them.</source>
      <translation>DEM_ERROR 已启用，但 INPUTS 未注明垂直基线：请关闭该项，或使用带有垂直基线的干涉图。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>DEPTH is {found:g} m and measured motion is that of the surface: set it to 0.</source>
      <translation>DEPTH 为 {found:g} m，而实测运动是地表运动：请设为 0。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>DEPTH is {found:g} m, above the surface: it must be 0 or more.</source>
      <translation>DEPTH 为 {found:g} m，高于地表：必须大于或等于 0。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION is '{found}': it must be los, vertical or custom.</source>
      <translation>DIRECTION 为“{found}”：必须为 los、vertical 或 custom。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION is custom and its vector is {found}: give east, north and up, not all zero.</source>
      <translation>DIRECTION 为 custom，其向量为 {found}：请给出东、北、上三个分量，且不能全为零。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION is {direction} and GEOMETRY is missing: choose the geometry raster of the scene.</source>
      <translation>DIRECTION 为 {direction}，但缺少 GEOMETRY：请选择该影像的几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>DIRECTION: the chosen direction lies {angle:.1f} degrees from the line of sight, which sees only {part:.0%} of such motion: choose one whose part along the line of sight is at least {least:.0%}.</source>
      <translation>DIRECTION：所选方向与视线向相差 {angle:.1f} 度，视线向只能观测到该方向运动的 {part:.0%}：请选择视线向分量不低于 {least:.0%} 的方向。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>DISPLACEMENT and COHERENCE_CO are both empty: give one of them, or better both.</source>
      <translation>DISPLACEMENT 和 COHERENCE_CO 均为空：请至少给出其一，最好两者都给。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>DISPLACEMENT holds one value everywhere, so it has no noise to measure.</source>
      <translation>DISPLACEMENT 处处为同一数值，没有可测的噪声。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>DISPLACEMENT holds {found} pixels with data: choose another band.</source>
      <translation>DISPLACEMENT 只有 {found} 个像元含数据：请选择其他波段。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>DRAWS is {draws}, ALPHA {alpha} and LEAD {lead}: at least {least} draws, a level between 0 and 1 and a lead of at least one day are wanted.</source>
      <translation>DRAWS 为 {draws}，ALPHA 为 {alpha}，LEAD 为 {lead}：抽样次数须不少于 {least}，显著性水平须在 0 到 1 之间，提前时间须不少于一天。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Daily range with its turning points, and the test.</source>
      <translation>日变幅及其转折点，以及检验结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Daily range, background day, and phase in the cycle (degrees).</source>
      <translation>日变幅、背景日和周期中的相位（度）。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damage</source>
      <translation>损毁等级</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damage map</source>
      <translation>损毁图</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Damage map and fault trace from three scenes</source>
      <translation>由三景影像求损毁图和断层迹线</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Damage: the coherence of {before} (B⊥ {first:.0f} m) before against that of {across} (B⊥ {second:.0f} m) across; the more alike the baselines the better.</source>
      <translation>损毁评估：将震前像对 {before}（B⊥ {first:.0f} 米）的相干性与跨震像对 {across}（B⊥ {second:.0f} 米）的相干性比较；两者基线越接近越好。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damaged area (m2)</source>
      <translation>损毁面积 (m2)</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Damaged zones</source>
      <translation>损毁区</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Damaged zones and fault trace from two scenes before and one after the earthquake.</source>
      <translation>由震前两景和震后一景影像求损毁区和断层迹线。</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>Data, model and residual</source>
      <translation>观测、模型与残差</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Data, model, residual, source, posterior, cautions.</source>
      <translation>数据、模型、残差、震源、后验分布及注意事项。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Date of the earlier scene</source>
      <translation>较早影像的日期</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Date of the later scene</source>
      <translation>较晚影像的日期</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>Dates</source>
      <translation>日期数</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>Dates and the pairs between them, coloured by coherence.</source>
      <translation>各日期及其间的干涉对，按相干性着色。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Dates and the pairs between them.</source>
      <translation>各日期及其间的干涉对。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Dates, days, baseline (m), coherence, percent of data, of open loops and of wrong cycles.</source>
      <translation>日期、天数、基线（米）、相干性，以及有数据、环不闭合和整周错误的百分比。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Day or time of the earthquake in UTC; the best pair is then the one around it.</source>
      <translation>地震的日期或时刻（UTC）；最佳像对即跨越该时刻者。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Day, peak or trough, daily range in microgal.</source>
      <translation>日期、峰或谷、日变幅（微伽）。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Days</source>
      <translation>逐日结果</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Days after which it has fallen to 1/e. Left out: 200 days at C band, for dry land with few plants.</source>
      <translation>降至 1/e 所需的天数。不填：C 波段、植被稀少的干燥陆地取 200 天。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Days apart</source>
      <translation>间隔天数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Days in common</source>
      <translation>共同天数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Days of earthquakes, such as 2019-07-06, separated by commas.</source>
      <translation>地震日期，例如 2019-07-06，以逗号分隔。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Days used</source>
      <translation>使用的天数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Days with a core</source>
      <translation>有增温核心的天数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Days with a core. Left out: 2.</source>
      <translation>出现增温核心的天数。不填：2。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Days with an alarm (percent)</source>
      <translation>有预警窗口的天数（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Days without a core that do not end an event. Left out: 0, for ssta 7.</source>
      <translation>不致使事件结束的无增温核心天数。不填：0；ssta 为 7。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Decay of the coherence</source>
      <translation>相干性衰减</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Decluster</source>
      <translation>去丛集</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Decompose into east, north and up</source>
      <translation>分解为东向、北向和垂向</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Deeper earthquakes are left out; those of unknown depth are kept.</source>
      <translation>更深的地震剔除；深度未知的保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Deeper earthquakes are left out; unknown depths are kept.</source>
      <translation>更深的地震剔除；深度未知的保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Deeper earthquakes do not count; unknown depths do.</source>
      <translation>更深的地震不计入；深度未知的计入。</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Deformation</source>
      <translation>形变分析</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Deformation (a fringe for {height:.0f} m of height or more, so that errors of the DEM hardly show): {pairs}.</source>
      <translation>形变（一个条纹对应的高差不小于 {height:.0f} 米，DEM 误差几乎无影响）：{pairs}。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Deformation with a good DEM, coarse topography: {pairs}.</source>
      <translation>有高质量 DEM 时可测形变，或测粗略地形：{pairs}。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Deforming ground</source>
      <translation>形变区域</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Degrees of freedom taken off</source>
      <translation>扣除的自由度</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Delay that is neither of range nor of height, root mean square.</source>
      <translation>既不随距离也不随高程变化的延迟的均方根。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Depth (km)</source>
      <translation>深度（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Depth of the bottom edge</source>
      <translation>下边缘深度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Depth of the top edge</source>
      <translation>上边缘深度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Depth of their bottom edge</source>
      <translation>这些断层的下边缘深度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Depths are in kilometres, positive down; QuakeML gives metres. Events without a magnitude are left out. Magnitudes are taken as catalogued: scales are not converted into each other, and mixing them shifts every rate that is computed from them.</source>
      <translation>深度单位为千米，向下为正；QuakeML 以米给出。没有震级的事件剔除。震级采用目录原值：不同震级标度之间不作换算，混用会使由此计算的各种发生率产生偏差。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Descending coherence</source>
      <translation>降轨相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Descending displacement</source>
      <translation>降轨形变</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Descending pair</source>
      <translation>降轨像对</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Descending scene after</source>
      <translation>降轨震后影像</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Descending scene before</source>
      <translation>降轨震前影像</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Deviation of stations</source>
      <translation>测站的标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Deviation of the radar</source>
      <translation>雷达的标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Deviation over mean of the amplitude; noise alone has 0.52.</source>
      <translation>振幅的标准差与均值之比；纯噪声为 0.52。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Deviation over mean of the calibrated amplitude, no unit; second band: the mean.</source>
      <translation>定标后振幅的标准差与均值之比，无单位；第二波段为均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Diagram</source>
      <translation>图件</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Diagrams of two and three axes, chances and scores.</source>
      <translation>二轴和三轴图、随机概率及评分。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Diagrams, three chances and scores.</source>
      <translation>图件、三种随机概率和评分。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Difference</source>
      <translation>差值</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Difference from the simulated truth, rms (cm)</source>
      <translation>与模拟真值之差，均方根（cm）</translation>
    </message>
    <message>
      <location filename="../ui/differences.py" />
      <source>Difference: {first} − {second}</source>
      <translation>差值：{first} − {second}</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Differences between pairs of stations 0.1 to 50 km apart are held against 4(1 + sqrt(L)) mm, the coseismic requirement of NISAR, which 68.3 percent of the pairs should keep. Stations on pixels without data are left out.</source>
      <translation>将相距 0.1 至 50 km 的测站对之间的差异与 NISAR 的同震精度要求 4(1 + sqrt(L)) mm 比较，应有 68.3% 的测站对满足要求。位于无数据像元上的测站不参与计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>Differential phase after the filter.</source>
      <translation>滤波后的差分相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>Differential phase before the filter.</source>
      <translation>滤波前的差分相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Dilatation</source>
      <translation>体应变</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Dip</source>
      <translation>倾角</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Dip of the planes</source>
      <translation>接收面的倾角</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Dip of these faults</source>
      <translation>这些断层的倾角</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Direction</source>
      <translation>方向</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Direction of the greatest compression</source>
      <translation>最大主压应力方向</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Displacement</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Displacement against GNSS</source>
      <translation>形变与 GNSS 的比较</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Displacement along the line of sight</source>
      <translation>视线向形变</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Displacement and coherence along a line you have drawn: a jump belongs to a fault, or is an error.</source>
      <translation>沿所画线的形变和相干性：跳变要么属于断层，要么是误差。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Displacement as clean fringes: they should run as those of the wrapped phase do.</source>
      <translation>把形变显示为无噪声的条纹：其走向应与缠绕相位的条纹一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Displacement by ground radar</source>
      <translation>地基雷达位移</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Displacement by ground-based radar</source>
      <translation>地基雷达位移</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Displacement from two scenes (DInSAR)</source>
      <translation>由两景影像求形变（DInSAR）</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/mintpy.py" />
      <source>Displacement from {first:%Y-%m-%d} to {last:%Y-%m-%d} of {count} dates.</source>
      <translation>{first:%Y-%m-%d} 至 {last:%Y-%m-%d} 的形变，共 {count} 个日期。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Displacement in metres, positive toward the sensor, that is in the project already.</source>
      <translation>工程中已有的形变图层，单位为米，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/sbas.py" />
      <source>Displacement is relative to the place {x:.6g}, {y:.6g} (square of {pixels} pixels a side).</source>
      <translation>形变相对于 {x:.6g}, {y:.6g} 处（边长 {pixels} 个像元的正方形）。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Displacement map</source>
      <translation>形变图</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Displacement per fringe</source>
      <translation>每条干涉条纹对应的形变</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/comet.py" />
      <source>Displacement positive away from the sensor: the sign was turned.</source>
      <translation>原形变以远离传感器为正：已反号。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Displacement series</source>
      <translation>形变时间序列</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Displacement that was subtracted (m, line of sight)</source>
      <translation>扣除的形变（米，视线向）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Displacement time series</source>
      <translation>形变时间序列</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Displacement without an elevation model. All scenes are geocoded at one height and aligned to the scene before. A pair without motion measures the topography: its unwrapped phase, scaled by the baselines, is taken out of the pair with the motion, gives heights, and with the heights every pixel is moved to its true place; then filter, unwrapping and displacement as with an elevation model. In four passes the topographic pair shares no scene with the other, or the scene after. The displacement is only as good as the unwrapping of the topography: where that is not reliable nothing is shown.</source>
      <translation>无需高程模型求形变。所有影像按同一高程地理编码，并与震前影像对齐。用无形变的像对测量地形：其解缠相位按基线比换算后从含形变的像对中扣除，并由其求得高程，再用高程把每个像元移到真实位置；随后与有高程模型时一样进行滤波、解缠和形变计算。四轨法中，地形像对与形变像对没有公共影像，或只共用震后影像。形变的质量取决于地形相位解缠的质量：不可靠处不显示结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_pass.model3" />
      <source>Displacement without an elevation model. All scenes are geocoded at one height and aligned to the scene before. A pair without motion measures the topography: its unwrapped phase, scaled by the baselines, is taken out of the pair with the motion, gives heights, and with the heights every pixel is moved to its true place; then filter, unwrapping and displacement as with an elevation model. In three passes the topographic pair is made of one more scene and the scene before. The displacement is only as good as the unwrapping of the topography: where that is not reliable nothing is shown.</source>
      <translation>无需高程模型求形变。所有影像按同一高程地理编码，并与震前影像对齐。用无形变的像对测量地形：其解缠相位按基线比换算后从含形变的像对中扣除，并由其求得高程，再用高程把每个像元移到真实位置；随后与有高程模型时一样进行滤波、解缠和形变计算。三轨法中，地形像对由另一景影像与震前影像组成。形变的质量取决于地形相位解缠的质量：不可靠处不显示结果。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Displacement {first} to {second}</source>
      <translation>{first} 至 {second} 的形变</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Displacement, positive toward the sensor.</source>
      <translation>形变，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Displacement: {sign}</source>
      <translation>形变：{sign}</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Displacements</source>
      <translation>形变图</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Distance (km)</source>
      <translation>距离（千米）</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Distance along the profile.</source>
      <translation>沿剖面的距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Distance at which its weight has fallen to 1/e; about the distance between stations.</source>
      <translation>权重降至 1/e 的距离；约为测站间距。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Distance at which the noise of the air is correlated by 1 / e, from the tool Noise covariance. Left out: points are independent, and intervals come out too narrow.</source>
      <translation>大气噪声相关性降至 1 / e 的距离，由“噪声协方差”工具得到。不填：各点相互独立，得到的置信区间会偏窄。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Distance classes</source>
      <translation>距离分级数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Distance in metres; measured and modelled in square metres.</source>
      <translation>距离单位为米；实测值和模型值单位为平方米。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Distance of the half apertures (cycles per metre)</source>
      <translation>半孔径间隔（周/米）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Distribution</source>
      <translation>分布</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Do the footprints cover the rupture and ground around it that did not move?</source>
      <translation>覆盖范围是否包含破裂带及其周围未移动的地面？</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Does not close, after (percent of the pixels)</source>
      <translation>改正后不闭合（像元百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Does not close, before (percent of the pixels)</source>
      <translation>改正前不闭合（像元百分比）</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Doppler centroid</source>
      <translation>多普勒中心频率</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Doppler centroid (Hz)</source>
      <translation>多普勒中心频率 (Hz)</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Doppler difference (Hz)</source>
      <translation>多普勒中心频率差 (Hz)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Dots of the semivariogram.</source>
      <translation>半变异函数图的点数。</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Doubt of the ramp for it</source>
      <translation>由此引起的趋势面不确定度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Doubt of the removed phase for it (rad rms)</source>
      <translation>由此造成的去除相位的不确定度 (rad rms)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Down dip, for the strips. Left out: from the depth range of the faults.</source>
      <translation>沿倾向，用于长条形断层公式。不填：由断层的深度范围求得。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Down dip.</source>
      <translation>沿倾向。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Down dip. Left out: their length.</source>
      <translation>沿倾向。不填：与其长度相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Downsample</source>
      <translation>降采样</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Draw a fault as a line along its top edge, so that it dips to the right, and give dip, rake, slip and depths as fields or as numbers; every segment of the line becomes a rectangle with uniform slip. The effects of all faults are added (Okada, 1985; elastic half-space).</source>
      <translation>沿断层上边缘绘制一条线，使断层向右倾斜，并以字段或数值给出倾角、滑动角、滑动量和深度；线的每一段成为一个均匀滑动的矩形。所有断层的影响相加（Okada，1985；弹性半空间）。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Draw an area, or go on with all ground that both scenes show.</source>
      <translation>画出一个区域，或直接使用两景影像共同覆盖的全部地面。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Draw stable ground when more than a third of the scene may move. Motion of a quarter of the wavelength or more between two frames cannot be followed. Positive is toward the sensor; pixels without data are not steady enough. A motion that looks like air over the whole scene is lost; turbulent air stays, and the scatter of the stable ground in the report says how much.</source>
      <translation>若场景中可能移动的部分超过三分之一，请绘制稳定地面。两影像帧之间达到或超过四分之一波长的运动无法跟踪。朝向传感器为正；不够稳定的像元无数据。与覆盖整个场景的大气影响相似的运动会丢失；湍流大气会残留，报告中稳定地面的离散程度表明其大小。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Draws</source>
      <translation>抽样次数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Draws lines of equal displacement, labelled in centimetres.</source>
      <translation>绘制等形变线，以厘米标注。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Draws the outline of every scene.</source>
      <translation>画出每景影像的轮廓。</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>ELONGATION is {found} and FAULTS is empty: give the lines it follows.</source>
      <translation>ELONGATION 为 {found} 而 FAULTS 为空：请给出椭圆所沿的断层线。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>END is {end}, which is not after START ({start}).</source>
      <translation>END 为 {end}，不晚于 START（{start}）。</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>END is {last} and lies before START {first}.</source>
      <translation>END 为 {last}，早于 START {first}。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>ENGINE is {engine} and the Python package {package} is not installed: install it, or choose own.</source>
      <translation>ENGINE 为 {engine}，但 Python 包 {package} 未安装：请安装该包，或选择 own。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>ENGINE {engine} does not know FAULTS: the lines are not used.</source>
      <translation>ENGINE {engine} 不支持 FAULTS：这些线未被使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>ENVISAT ASAR (*.N1 *.n1);;All files (*)</source>
      <translation>ENVISAT ASAR (*.N1 *.n1);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>ERROR is asked for without COHERENCE, from which it comes: choose a coherence raster.</source>
      <translation>要求输出 ERROR，但未给出其所依据的 COHERENCE：请选择相干性栅格。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>EVENT is '{found}': give the UTC time of the earthquake as 2003-12-26 or 2003-12-26T01:56.</source>
      <translation>EVENT 为“{found}”：请给出地震的 UTC 时间，格式如 2003-12-26 或 2003-12-26T01:56。</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>EVENTS has features without {absent}: use the layer of the tool Heating core.</source>
      <translation>EVENTS 中有要素缺少 {absent}：请使用“增温核心”工具生成的图层。</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>EVENTS holds no event: make them with the tool Heating core.</source>
      <translation>EVENTS 中没有事件：请用“增温核心”工具生成。</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>EVENTS: the field end does not hold ISO dates.</source>
      <translation>EVENTS：字段 end 中不是 ISO 格式日期。</translation>
    </message>
    <message>
      <location filename="../core/thermal/registration.py" />
      <source>EXTENT does not meet {path}: choose an area inside it.</source>
      <translation>EXTENT 与 {path} 不相交：请选择其范围内的区域。</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>EXTENT holds no data of {name}: choose a region inside the cube.</source>
      <translation>EXTENT 内没有 {name} 的数据：请选择数据立方体范围内的区域。</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>EXTENT holds no earthquake of CATALOGUE: choose a region with earthquakes, or CUBE.</source>
      <translation>EXTENT 内没有 CATALOGUE 的地震：请选择有地震的区域，或给出 CUBE。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/point_import.py" />
      <source>EXTENT holds none of the pixels of the table: choose another area.</source>
      <translation>EXTENT 不含表格中的任何像元：请选择其他区域。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>EXTENT lies outside INPUTS: choose a region inside the cubes.</source>
      <translation>EXTENT 位于 INPUTS 之外：请选择数据立方体范围内的区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Each bin has the median, the mean, two quantiles and the number of samples. Give several rasters to see them together: a displacement and its model, or displacement and coherence. Pixels without data are left out.</source>
      <translation>每个分段给出中值、平均值、两个分位数和样本数。给出多个栅格可一并查看：如形变及其模型，或形变与相干性。无数据的像元不参与。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Each format gives another point of a fault: the middle or the start of the top edge, or the centroid. All of them are turned into the middle of the top edge, in metres, dipping to the right of the strike, so that Okada forward model, Coulomb stress change and the inversions take the layer.</source>
      <translation>各种格式给出断层上不同的点：上边缘中点或起点，或矩心。它们都被换算为上边缘中点，单位为米，并按断层向走向右侧倾斜的约定表示，因此“Okada 正演模型”“库仑应力变化”和各反演工具都可直接使用该图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Each nuisance can be switched off; with all of them off the scenes are clean. The same seed gives the same files. bam_small (10 km) takes less than a minute, bam (42 km) takes minutes.</source>
      <translation>每种干扰都可以关闭；全部关闭时影像没有干扰。随机种子相同则生成的文件相同。bam_small（10 km）用时不到一分钟，bam（42 km）需几分钟。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Each pair keeps its own map, checks and layers.</source>
      <translation>每个像对保留自己的形变图、检查结果和图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Each pixel keeps its place, which is that of ground at the constant height of geocoding: Reposition pixels moves the heights, and any other layer, to the true place. Scenes geocoded with an elevation model give a corrected one.</source>
      <translation>每个像元保持原位，即地面处于地理编码固定高程时的位置：“像元位置改正”可将高程及其他任意图层移到真实位置。用高程模型地理编码的影像则得到改正后的高程模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Each pixel of the map takes the value of the radar pixel that sees it; values are never mixed, so that neighbours may show the same radar pixel. Ground behind higher ground, and outside the sector, has no data. Height and pointing of the sensor must be good to about a pixel: what they miss moves the picture on the map, not the displacement.</source>
      <translation>地图的每个像元取观测到它的雷达像元的值；数值从不混合，因此相邻像元可能显示同一雷达像元。被较高地面遮挡以及扇区之外的地面无数据。传感器的高程和指向须精确到约一个像元：其误差使图像在地图上移位，而不改变位移值。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Each scene is split into what the antenna saw ahead of the satellite and what it saw behind it. Each half gives an interferogram, and the phase between the two is the motion along the flight (Bechor and Zebker 2006): for ENVISAT one radian is about two metres. Both spectra are first cut to their common band and made flat, and pixels count with the independent looks that they hold, not with their brightness.</source>
      <translation>每幅影像分成天线在卫星前方所见与后方所见两部分。每一半给出一幅干涉图，二者之间的相位即沿飞行方向的运动（Bechor 和 Zebker 2006）：对 ENVISAT，一弧度约为两米。两个频谱先截取公共频带并展平，像素按其所含独立视数而非亮度加权。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>Each station against what all others and the radar say of its place.</source>
      <translation>每个测站的实测值与由其余全部测站和雷达推算的该处数值之对比。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Each station is predicted with that station left out. When the normalised residual is far from 1 the stated deviations are wrong: look for a bad station, or give other deviations. Across the line of sight the field is as good as the stations; edges of a slide are smoothed. Pixels without radar have no data.</source>
      <translation>对每个测站，用除该测站以外的数据进行预测。归一化残差远离 1 时，说明所给标准差有误：请查找不良测站，或给定其他标准差。在垂直于视线的方向上，位移场的精度取决于测站；滑坡体的边缘会被平滑。无雷达数据的像元无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Each straight segment has the coordinates of its ends, length, strike (0 to 180 degrees), the jump of the displacement with its standard deviation (right of the segment, seen along its strike, minus left; for a line-of-sight displacement the part along the sight), the lost coherence and a confidence: the mean probability that the evidence is above the threshold.</source>
      <translation>每条直线段给出端点坐标、长度、走向（0 至 180 度）、形变跳变量及其标准差（沿走向看，右侧减左侧；对视线向形变则为跳变在视线向上的分量）、相干性损失和置信度：即证据高于阈值的平均概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Each value of a station and its prediction (mm).</source>
      <translation>测站的每个观测值及其预测值（mm）。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Each zone is watched by the median of its pixels. A level is reached when the speed of the last window passes its threshold in several epochs in a row, and left when the speed falls below a part of it: levels do not flutter. A zone without data is not watched, and the log says so.</source>
      <translation>每个区域以其像元的中值进行监视。最后一个时间窗的速度连续若干历元超过阈值时进入相应级别，速度降至阈值的一定比例以下时解除：级别不会来回跳动。无数据的区域不作监视，日志中会注明。</translation>
    </message>
    <message>
      <location filename="../ui/guide_layers.py" />
      <source>Earlier runs</source>
      <translation>较早的运行</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Earthquake</source>
      <translation>地震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Earthquakes</source>
      <translation>地震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Earthquakes above completeness</source>
      <translation>完备震级以上的地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Earthquakes come in clusters, and tests that suppose independent events find significance in noise when they are not declustered. Windows after Gardner and Knopoff go from the largest magnitude down; the order is ours, and other programs keep some percent more or fewer events.</source>
      <translation>地震成丛发生，若不去丛集，假设事件独立的检验会把噪声判为显著。Gardner 和 Knopoff 窗口从最大震级开始依次处理；该次序为本软件所定，其他程序保留的事件数会有百分之几的出入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Earthquakes come in clusters, so this last chance is too small. The tool Molchan diagram tests against three kinds of chance.</source>
      <translation>地震成丛发生，因此最后这个概率偏小。“Molchan 图”工具用三种随机假设来检验。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Earthquakes in a whole cycle</source>
      <translation>完整周期内的地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Earthquakes inside alarms</source>
      <translation>预警窗口内的地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Earthquakes inside an alarm</source>
      <translation>预警窗口内的地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Earthquakes inside its alarms</source>
      <translation>第二种前兆预警窗口内的地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Earthquakes left out</source>
      <translation>剔除的地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Earthquakes per square kilometre and year.</source>
      <translation>每平方千米每年的地震数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Earthquakes with clusters</source>
      <translation>带丛集编号的地震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Earthquakes with hits</source>
      <translation>附命中情况的地震</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>East</source>
      <translation>东向</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>East and up from the maps of both passes: one line of sight cannot tell them apart.</source>
      <translation>由升轨和降轨两幅形变图求东向与垂向形变：单一视线向无法区分二者。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>East, north and up</source>
      <translation>东向、北向和垂向</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>East, north and up from two pairs and a fault model.</source>
      <translation>由两个像对和断层模型求东向、北向和垂向形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>East, north and up in metres.</source>
      <translation>东向、北向和垂向位移，单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>East, north, up of the unit vector to the sensor, and incidence; if the product tells them.</source>
      <translation>指向传感器的单位向量的东、北、上分量和入射角；仅在产品提供时输出。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>East, north, up, line of sight, measurement and residual in metres.</source>
      <translation>东向、北向、垂向、视线向、观测值和残差，单位米。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Eastward displacement</source>
      <translation>东向形变</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Effective friction</source>
      <translation>有效摩擦系数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Effective; 0.4 for most faults.</source>
      <translation>有效摩擦系数；多数断层取 0.4。</translation>
    </message>
    <message>
      <location filename="../ui/guide_maps.py" />
      <source>Elevation</source>
      <translation>高程</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Elevation model</source>
      <translation>高程模型</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Elongation</source>
      <translation>长短轴之比</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>End</source>
      <translation>结束时间</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Engine</source>
      <translation>解缠引擎</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Entries of the log</source>
      <translation>日志条数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Envelope from</source>
      <translation>包络阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Epochs in a row that change a level.</source>
      <translation>使级别发生变化所需的连续历元数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Error of the heights</source>
      <translation>高程误差</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Errors of orbits</source>
      <translation>轨道误差</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Errors of the elevation are sought up to this, either way; 0: none are estimated.</source>
      <translation>在正负两个方向上搜索高程误差，直至该值；0：不估计。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Estimate</source>
      <translation>估计项</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Estimated and subtracted</source>
      <translation>已估计并扣除的成分</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Estimated for every track with the slip: none; offset: a constant; plane: a constant and a slope.</source>
      <translation>与滑动量一起对每条轨道估计：none：不估计；offset：一个常数；plane：一个常数和一个趋势面。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Estimated for every track: none; offset: a constant; plane: a constant and a slope.</source>
      <translation>对每条轨道估计：none：不估计；offset：一个常数；plane：一个常数和一个趋势面。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Estimated from GNSS, or without stations from the stable area, and taken off before the solution.</source>
      <translation>由 GNSS 估计，没有测站时由稳定区域估计，并在求解前扣除。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Estimates a yearly cosine and sine (m).</source>
      <translation>估计年周期的余弦和正弦项（米）。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Estimates a yearly wave beside the velocity.</source>
      <translation>除速率外，同时估计年周期项。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Estimates an acceleration (m per year squared).</source>
      <translation>估计加速度（米每平方年）。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Estimates an acceleration beside the velocity.</source>
      <translation>除速率外，同时估计加速度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Estimator</source>
      <translation>估计方法</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Events that passed all rules.</source>
      <translation>通过全部规则的异常事件。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Events with the rule that failed first.</source>
      <translation>异常事件及其首先未满足的规则。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Every change of level: time (UTC), zone, from and to, velocity and threshold (mm/h), time of failure, and a sentence.</source>
      <translation>级别的每次变化：时间（UTC）、区域、原级别和新级别、速度和阈值（mm/h）、失稳时间及一句说明。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Every fifth line has the value 1 in the field index. Pixels without data stay empty and lines end there.</source>
      <translation>每五条线中有一条的字段 index 值为 1（计曲线）。无数据的像元保持空白，等值线到此中断。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Every map pixel is found in the scene by its orbit and its height, the scene is interpolated there, and the phase of the distance is taken away. Two scenes treated like this are coregistered, flattened and (with an elevation model) free of topography: the tool Interferogram only has to multiply them.</source>
      <translation>根据轨道和高程找到每个地图像元在影像中的位置，在该处对影像插值，并去除距离引起的相位。两景影像经此处理后即已配准并去平地，有高程模型时还去除了地形相位：“干涉图”工具只需将二者共轭相乘。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Every pixel is solved by weighted least squares over all interferograms that have data there. Where gaps cut the network, the smallest velocities that fit are taken, and the quality raster counts the parts: what joins them is assumed and not measured.</source>
      <translation>对每个像元，用其有数据的所有干涉图作加权最小二乘求解。若空缺使网络断开，则取满足观测的最小速率解，质量栅格给出网络的连通部分数：各部分之间的连接是假设而非观测。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Every point has the mean displacement (metres, positive toward the sensor), the unit vector to the sensor (east, north, up), sigma, the count of pixels, the size of its square and the spread in it. Sigma is the noise of the air, which does not average out within a square, and the white noise, which does; the tool Noise covariance measures both.</source>
      <translation>每个点给出平均形变（米，朝向传感器为正）、指向传感器的单位向量（东、北、上）、sigma、像元数、所在方格的大小及其中的离散度。sigma 由大气噪声和白噪声组成，前者在方格内不会因平均而减小，后者会减小；二者均可用“噪声协方差”工具测定。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Every program has its own signs, units, angles and corner of a pixel. Here the earlier scene is the reference, phase is positive away from the sensor, displacement is in metres, positive toward it, and the geometry holds east, north and up of the unit vector from the ground to the sensor. What was turned round is told in the log. Nothing is resampled except coarse tables of angles.</source>
      <translation>各种软件的符号、单位、角度和像元角点约定各不相同。这里以较早的影像为参考影像，相位以远离传感器为正，形变以米为单位、朝向传感器为正，几何栅格存放由地面指向传感器的单位向量的东、北、上分量。所作的转换记录在日志中。除稀疏的角度表外，不作任何重采样。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Every run gets a folder of its own in it. Left empty: temporary files.</source>
      <translation>每次运行在其中建立自己的文件夹。不填：临时文件。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Everything is filled in: open the tool, look it over, and press Run.</source>
      <translation>全部参数已填好：请打开工具，核对后点击“运行”。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Everything is relative to the reference place and to the first date.</source>
      <translation>所有结果均相对于参考点和第一个日期。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Everything that is needed is there.</source>
      <translation>所需组件齐全。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Evidence down to which a trace is followed, in standard deviations of its surroundings.</source>
      <translation>迹线追踪的证据下限，以周围的标准差为单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Evidence of a fault</source>
      <translation>断层证据</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Evidence that a trace must reach somewhere, in standard deviations of its surroundings.</source>
      <translation>迹线上某处必须达到的证据强度，以周围的标准差为单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Expect</source>
      <translation>预期情形</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Expect 5 to 10 cm for ENVISAT with windows of 500 m, a tenth of what the phase does or worse: use it for decimetres and metres. The standard deviations in QUALITY follow from the correlation and are enlarged where neighbours that share no ground scatter more; motion that changes within a window is not in them. The pair was registered as a whole before, so that a constant and a slope are unknown: compare with ground that did not move.</source>
      <translation>对 ENVISAT 和 500 m 窗口，精度约 5 至 10 cm，为相位精度的十分之一或更差：适用于分米和米级位移。QUALITY 中的标准差由相关系数得出，并在互不共用地面的相邻窗口离散更大之处予以放大；窗口内部变化的运动不包含在内。像对事先已整体配准，因此一个常数和一个斜坡未知：请与未移动的地面比较。</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>Expected</source>
      <translation>期望次数</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Expected coherence</source>
      <translation>预期相干性</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Expected coherence = (1 − |B⊥| / critical B⊥) × common azimuth band × exp(−days / decay time), on flat ground with a decay time of {days:.0f} days, an assumption for dry land with few plants. Fields take about 40 days, bare rock and desert years; forest and water lose their coherence within days.</source>
      <translation>预期相干性 = (1 − |B⊥| / 临界 B⊥) × 方位向公共频带 × exp(−天数 / 衰减时间)，适用于平坦地面，衰减时间取 {days:.0f} 天（假设为植被稀少的干旱地区）。农田约 40 天，裸岩和荒漠可达数年；森林和水体在数天内即失相干。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Expected number</source>
      <translation>期望数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Expected share of the earthquakes in every cell; sums to 1.</source>
      <translation>各网格中地震的期望占比，总和为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Expected share of the earthquakes; sums to 1.</source>
      <translation>地震的预期份额；总和为 1。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Explained</source>
      <translation>模型可解释的部分</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Explained variance (percent)</source>
      <translation>解释方差（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>External zenith delays of the two days (GACOS .ztd with its .rsc, or any raster in metres) are brought onto the line of sight by the zenith angle of each pixel. With them the height is not fitted unless Relation with height is chosen as well.</source>
      <translation>将两天的外部天顶延迟（GACOS 的 .ztd 及其 .rsc，或任意以米为单位的栅格）按每个像元的天顶角投影到视线向。给出外部延迟时不再拟合高程关系，除非同时选择“与高程的关系”。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>FAULTS holds neither lines, polygons or points nor the fields longitude and latitude: draw the top edge of the fault as a line, or add these fields.</source>
      <translation>FAULTS 中既没有线、面或点，也没有字段 longitude 和 latitude：请以线绘制断层上边缘，或添加这些字段。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>FAULTS holds no fault: choose a layer with at least one line, polygon or row.</source>
      <translation>FAULTS 中没有断层：请选择至少含一条线、一个面或一行记录的图层。</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>FAULTS holds no line: give lines.</source>
      <translation>FAULTS 中没有线：请给出线要素。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>FDR, share of the alarms that were wrong</source>
      <translation>FDR，错误预警窗口所占比例</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>FIRST and SECOND share {count} days and at least {least} are needed: give longer cubes, or a smaller MAX_LAG.</source>
      <translation>FIRST 与 SECOND 共有 {count} 天，至少需要 {least} 天：请给出更长的数据立方体，或减小 MAX_LAG。</translation>
    </message>
    <message>
      <location filename="../core/thermal/climatology.py" />
      <source>FIRST_YEAR and LAST_YEAR leave {found} calendar years of {low} to {high}: at least 2 are needed.</source>
      <translation>FIRST_YEAR 和 LAST_YEAR 在 {low} 至 {high} 中只留下 {found} 个日历年：至少需要 2 个。</translation>
    </message>
    <message>
      <location filename="../core/arctangent.py" />
      <source>FIT needs at least {least} bins with data and the profile has {found}: make it longer or STEP smaller.</source>
      <translation>FIT 至少需要 {least} 个有数据的分段，而剖面只有 {found} 个：请加长剖面或减小 STEP。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>FNR, share of the earthquakes that were missed</source>
      <translation>FNR，漏报地震所占比例</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>FOLDER holds {count} interferograms of pairs that others in it show too: {taken} is used and {left} is not. Keep one file of each pair.</source>
      <translation>FOLDER 中有 {count} 幅干涉图的像对已由其中其他文件给出：采用 {taken}，不采用 {left}。请每个像对只保留一个文件。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>FOLDER: {path} does not tell its wavelength: give WAVELENGTH.</source>
      <translation>FOLDER：{path} 未注明波长：请给出 WAVELENGTH。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>FOLDER: {path} holds no unwrapped interferograms of this program or of {known}: choose the folder that holds them, with the files of metadata that came with them.</source>
      <translation>FOLDER：{path} 中没有本程序或 {known} 的解缠干涉图：请选择存放它们的文件夹，并保留随附的元数据文件。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>FOLDER: {path} is no folder: choose the one that holds the interferograms.</source>
      <translation>FOLDER：{path} 不是文件夹：请选择存放干涉图的文件夹。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>FOLDER: {path} is not a folder: choose an existing one.</source>
      <translation>FOLDER：{path} 不是文件夹：请选择已有的文件夹。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>FOLDER: {that} has another coordinate reference system than {this}: geocode all interferograms onto one grid.</source>
      <translation>FOLDER：{that} 的坐标参考系与 {this} 不同：请将所有干涉图地理编码到同一格网。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>FOLDER: {that} lies on other pixels than {this}: geocode all interferograms onto one grid.</source>
      <translation>FOLDER：{that} 与 {this} 的像元不一致：请将所有干涉图地理编码到同一格网。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>FOLDER: {this} and the others share no area: choose a folder with one frame.</source>
      <translation>FOLDER：{this} 与其他产品没有公共区域：请选择只含一个图幅的文件夹。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>FORM is kernel: it needs ALARMS, because it counts days and degrees from their centres.</source>
      <translation>FORM 为 kernel：必须给出 ALARMS，因为天数和度数均从其中心算起。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>FORM is utsu: give SECOND, SECOND_HIT and SECOND_TAU of another precursor.</source>
      <translation>FORM 为 utsu：请给出另一种前兆的 SECOND、SECOND_HIT 和 SECOND_TAU。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>FORMAT is '{found}': choose one of {known}.</source>
      <translation>FORMAT 为“{found}”：请选择 {known} 之一。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>FORMAT is '{found}': choose one of {want}.</source>
      <translation>FORMAT 为“{found}”：请选择 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../core/thermal/declustering.py" />
      <source>FRACTAL_DIMENSION and B_VALUE must be positive.</source>
      <translation>FRACTAL_DIMENSION 和 B_VALUE 必须为正。</translation>
    </message>
    <message>
      <location filename="../core/thermal/synthetic.py" />
      <source>FRACTION must lie from 0 to 1, LEAD_MIN and LEAD_MAX from 1 to 200 days in this order, FRONTS must not be negative.</source>
      <translation>FRACTION 必须在 0 到 1 之间，LEAD_MIN 和 LEAD_MAX 必须在 1 到 200 天之间且前者不大于后者，FRONTS 不得为负。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/synthetic.py" />
      <source>FRAMES is {found}: at least 10 are needed.</source>
      <translation>FRAMES 为 {found}：至少需要 10 帧。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/forward.py" />
      <source>FRINGE is empty and GEOMETRY does not name its wavelength: give the displacement of one fringe in metres.</source>
      <translation>FRINGE 为空，且 GEOMETRY 未注明波长：请给出一个条纹对应的形变（米）。</translation>
    </message>
    <message>
      <location filename="../core/rewrapping.py" />
      <source>FRINGE is empty and INPUT does not name its wavelength: give the displacement of one fringe in metres.</source>
      <translation>FRINGE 为空，且 INPUT 未注明波长：请给出一个条纹对应的形变（米）。</translation>
    </message>
    <message>
      <location filename="../core/rewrapping.py" />
      <source>FRINGE is {found} m: it must be greater than zero.</source>
      <translation>FRINGE 为 {found} m：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/forward.py" />
      <source>FRINGES are asked for without GEOMETRY: choose the geometry raster of the sensor.</source>
      <translation>要求输出 FRINGES，但未给出 GEOMETRY：请选择传感器的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Failing slope</source>
      <translation>失稳边坡</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>False rate</source>
      <translation>虚报率</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Far field of the deformation, left in</source>
      <translation>保留在结果中的形变远场</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Far field of the deformation, left in (rad rms)</source>
      <translation>保留的形变远场 (rad rms)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Farthest from these faults</source>
      <translation>离这些断层的最大距离</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Farthest turned from these faults</source>
      <translation>与这些断层的最大走向差</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Faster motion than a quarter of the wavelength between two frames is seen as another motion.</source>
      <translation>两影像帧之间超过四分之一波长的运动会被误认为另一种运动。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Fault</source>
      <translation>断层</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Fault geometry from displacements</source>
      <translation>由形变反演断层几何参数</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Fault model</source>
      <translation>断层模型</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Fault trace</source>
      <translation>断层迹线</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Fault traces</source>
      <translation>断层迹线</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Faults</source>
      <translation>断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Faults and mechanisms (*.fsp *.param *.inp *.inr *.ndk *.xml *.qml *.json *.geojson *.txt)</source>
      <translation>断层和震源机制 (*.fsp *.param *.inp *.inr *.ndk *.xml *.qml *.json *.geojson *.txt)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Faults found</source>
      <translation>找到的断层</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>Faults or patches with slip</source>
      <translation>有滑动的断层或子断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Faults to begin with</source>
      <translation>初始断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Faults used</source>
      <translation>使用的断层</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Few days between: fields and loose ground keep their coherence.</source>
      <translation>间隔天数少：农田和松散地面能保持相干性。</translation>
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>Fewer than 100 pixels hold both PRE_COHERENCE and CO_COHERENCE: check that they overlap.</source>
      <translation>PRE_COHERENCE 和 CO_COHERENCE 均有值的像元不足 100 个：请检查二者是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>Fewer than 3 pixels are valid, so no plane can be fitted.</source>
      <translation>有效像元不足 3 个，无法拟合平面。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Fewest pixels</source>
      <translation>最少像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Field</source>
      <translation>位移场</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Field of alarms</source>
      <translation>警报阈值字段</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Field of east</source>
      <translation>东向字段</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Field of north</source>
      <translation>北向字段</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Field of up</source>
      <translation>垂向字段</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Field of warnings</source>
      <translation>预警阈值字段</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Figures</source>
      <translation>统计数值</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Figures and pictures.</source>
      <translation>统计数值和图片。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Figures and the picture of the cross-validation.</source>
      <translation>统计数值和交叉验证图。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>File or zip archive</source>
      <translation>文件或 zip 压缩包</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Filter interferogram</source>
      <translation>干涉图滤波</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Filter topography</source>
      <translation>地形干涉图滤波</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Filtered interferogram</source>
      <translation>滤波干涉图</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Find the fault first, or use the toolbox with a fault you have drawn.</source>
      <translation>请先反演断层，或在工具箱中使用您画的断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Finds anomalies with a strong, compact and lasting core, and lists those rejected with the rule.</source>
      <translation>找出增温核心强烈、紧凑且持续的异常，并列出被剔除的异常及所依据的规则。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Finds by how many days one daily series of a region comes after another, and how sure that is.</source>
      <translation>求一个区域的一条日序列比另一条滞后多少天，以及其可信程度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Finds how the slip was distributed over known faults, from displacements of one or more tracks.</source>
      <translation>由一条或多条轨道的形变反演已知断层上的滑动分布。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Finds lines along which a wrapped phase breaks, to be used as Faults of Unwrap phase.</source>
      <translation>找出缠绕相位断开的线，供“相位解缠”的“断层”参数使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Finds place, size, mechanism and slip of one or more faults from displacements, and how sure each is.</source>
      <translation>由形变反演一条或多条断层的位置、尺寸、机制和滑动量及其可信程度。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Finds points that stay stable through a stack of geocoded scenes, and measures how they move.</source>
      <translation>在一组地理编码影像中找出始终稳定的点，并测量其运动。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Finds the half-monthly cycles of the tide at a place, and the background day of every day.</source>
      <translation>求某地潮汐的半月周期，以及每天对应的背景日。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Finds the magnitude from which a catalogue is complete, and the b-value with its errors.</source>
      <translation>求地震目录的完备震级，以及 b 值及其误差。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Finds the surface rupture from the jump of the displacement and the strip of lost coherence.</source>
      <translation>由形变跳变和失相干条带找出地表破裂。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>First and last date</source>
      <translation>首末日期</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>First and last day after an event, as 1-10,11-30,1-30.</source>
      <translation>事件之后的首日和末日，格式如 1-10,11-30,1-30。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>First and last frame (UTC)</source>
      <translation>首帧和末帧 (UTC)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>First cube</source>
      <translation>第一个数据立方体</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>First day</source>
      <translation>第一天</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>First day of the probability</source>
      <translation>概率的起始日期</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>First year</source>
      <translation>起始年份</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Fit</source>
      <translation>拟合</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Fits velocity, and if asked seasons, acceleration and steps, to every pixel of a series.</source>
      <translation>对时间序列的每个像元拟合速率，并可拟合季节项、加速度和阶跃。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Fitted beside the orbit error where the ground moved, without control points, mask and model.</source>
      <translation>没有控制点、掩膜和模型时，在地面移动处与轨道误差一并拟合。</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Fitted to</source>
      <translation>拟合所用数据</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Flight direction</source>
      <translation>飞行方向</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Flight direction of the offsets</source>
      <translation>偏移量的飞行方向</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Flight {heading:.1f}°, looks {side}, incidence {incidence:.1f}°</source>
      <translation>飞行方向 {heading:.1f}°，{side}视，入射角 {incidence:.1f}°</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Floor</source>
      <translation>下限</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Folder for line of sight, fringes and measured fringes of every geometry.</source>
      <translation>存放每个几何栅格的视线向位移、条纹和实测条纹的文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Folder for the frames</source>
      <translation>影像帧文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Folder for the interferograms of the folder above in the conventions of this program. Left out: not kept.</source>
      <translation>用于存放上述文件夹中干涉图的文件夹，按本程序的约定转换后保存。不填则不保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Folder for the scenes</source>
      <translation>存放影像的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the product.</source>
      <translation>DORIS 轨道文件 (DOR_VOR_AX...) 所在文件夹。不填：使用产品的状态矢量。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the products.</source>
      <translation>DORIS 轨道文件 (DOR_VOR_AX...) 所在文件夹。不填：使用各产品的状态矢量。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Folder of DORIS orbit files. Left empty: the state vectors of the products.</source>
      <translation>DORIS 轨道文件所在文件夹。不填：使用产品自带的状态矢量。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Folder of single-look products (files ending in .N1).</source>
      <translation>单视产品（扩展名 .N1）所在文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Footprint</source>
      <translation>覆盖范围</translation>
    </message>
    <message>
      <location filename="../ui/guide_tasks.py" />
      <source>Footprint of {scene}</source>
      <translation>{scene} 的覆盖范围</translation>
    </message>
    <message>
      <location filename="../ui/guide_runs.py" />
      <source>Footprint {date}, track {track}</source>
      <translation>覆盖范围 {date}，轨道号 {track}</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Footprints on the map</source>
      <translation>在地图上显示覆盖范围</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>For a rate; a chance has its own.</source>
      <translation>用于发生率；概率自带窗口长度。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>For areas without an elevation model. Geocode all scenes at one constant height and aligned to one of them. A pair without motion and with a long perpendicular baseline (100 to 500 m for ENVISAT) measures the topography; unwrap it. Its phase, times the ratio of the perpendicular baselines at every pixel, is the topography in the pair with the motion.</source>
      <translation>适用于没有高程模型的地区。将所有影像按同一固定高程地理编码，并对齐到其中一景。没有形变且垂直基线长（ENVISAT 为 100 至 500 m）的像对可测得地形，请将其解缠。其相位乘以每个像元的垂直基线之比，即为含形变像对中的地形相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>For bayes: share of space and time without earthquakes inside alarms. Left out: the coverage.</source>
      <translation>用于 bayes：无地震的时空中位于预警窗口内的份额。不填：取覆盖率。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>For each pair of one track: perpendicular and parallel baseline, days between, the height that makes one fringe, the difference of the Doppler centroids and the coherence to expect.</source>
      <translation>对同一轨道的每个像对给出：垂直基线和平行基线、间隔天数、一条条纹对应的高程、多普勒中心频率之差和预期相干性。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>For example the epicentre.</source>
      <translation>例如震中。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For fixed planes, which dip to the right of it.</source>
      <translation>用于固定接收面，其向走向右侧倾斜。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For fixed planes.</source>
      <translation>用于固定接收面。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For fixed planes: 0 left-lateral, 90 reverse, 180 right-lateral, -90 normal.</source>
      <translation>用于固定接收面：0 为左旋，90 为逆冲，180 为右旋，-90 为正断。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>For nearest neighbours.</source>
      <translation>用于最近邻法。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For optimal planes: between the others for strike-slip, below for thrusts, above for normal faults.</source>
      <translation>用于最优面：走滑断层介于另外两者之间，逆冲断层低于二者，正断层高于二者。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For optimal planes; clockwise from north.</source>
      <translation>用于最优面；自北顺时针。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>For optimal planes; compression is positive.</source>
      <translation>用于最优面；压缩为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>For points made by Downsample the full covariance can be written as text, in their order.</source>
      <translation>对于“降采样”生成的点，可按其顺序将完整协方差写成文本。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>For products in the folder that do not tell it; 0.0555 for Sentinel-1.</source>
      <translation>用于文件夹中未注明波长的产品；Sentinel-1 为 0.0555。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>For the method given.</source>
      <translation>用于 given（给定值）方法。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>For the method relative_intensity.</source>
      <translation>用于 relative_intensity 方法。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>For utsu.</source>
      <translation>用于 utsu。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Forecast</source>
      <translation>预测</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Forgets the steps; layers and files stay.</source>
      <translation>清除各步骤的记录；图层和文件保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Form</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>Form these pairs with the tool Interferogram, unwrap them, and give them to this tool again to test their loops. How coherent a pair is depends on the ground: the selection knows days and metres only.</source>
      <translation>请用“干涉图”工具生成这些干涉对并解缠，然后再次输入本工具以检验其闭合环。干涉对的相干性取决于地表：此选择只依据天数和米数。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Format found</source>
      <translation>识别出的格式</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Forms: rate (gain of the rate), bayes (hit rate and false rate), utsu (two precursors that are independent), kernel (published law of earthquakes around an anomaly; its floors and its scaling to a mean of 1 are ours, and the interval spans the laws for magnitudes 4.5 to 5.5). Alarms without significant skill change nothing unless you say so. The result is a change relative to the prior and no prediction; the interval holds the uncertainty of the skill alone, and not that of the prior.</source>
      <translation>形式：rate（发生率增益）、bayes（命中率和虚报率）、utsu（两种相互独立的前兆）、kernel（已发表的异常周围地震分布规律；其下限及将均值归一为 1 的做法由本软件自定，区间涵盖震级 4.5 至 5.5 的规律）。除非另行指定，技巧不显著的预警窗口不改变任何结果。所得结果是相对于先验的变化，而不是预测；区间只包含技巧的不确定度，不包含先验的不确定度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Formula of the strip</source>
      <translation>长条形断层公式</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Found</source>
      <translation>检测结果</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Four passes without a DEM: {pair} with {other} for the topography.</source>
      <translation>无 DEM 的四轨法：{pair}，以 {other} 测地形。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Four-pass interferometry</source>
      <translation>四轨法差分干涉测量</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Fourier series</source>
      <translation>傅里叶级数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Fourier terms along strike</source>
      <translation>沿走向的傅里叶项数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Fourier terms down dip</source>
      <translation>沿倾向的傅里叶项数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Fractal dimension</source>
      <translation>分形维数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Frames</source>
      <translation>影像帧</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Frames of an epoch</source>
      <translation>每个历元的影像帧数</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Frames, epochs</source>
      <translation>影像帧数、历元数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Friction</source>
      <translation>摩擦系数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Fringes</source>
      <translation>干涉条纹</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Fringes of</source>
      <translation>条纹显示</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Fringes should close around the rupture and fade outward; straight parallel ones come from orbits.</source>
      <translation>条纹应围绕破裂带闭合并向外变疏；平直平行的条纹来自轨道误差。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>From 0 (a guess) to 1: unreliable below 0.3, doubtful below 0.7, reliable from there on.</source>
      <translation>从 0（推测）到 1：低于 0.3 不可靠，低于 0.7 存疑，0.7 以上可靠。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>From 0 (noise) to 1, at the true place.</source>
      <translation>0（噪声）至 1，位于真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>From 0 (noise) to 1, if the product has one.</source>
      <translation>从 0（噪声）到 1；仅在产品提供时输出。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>From 0 (noise) to 1.</source>
      <translation>从 0（噪声）到 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>From 2008 on.</source>
      <translation>从 2008 年开始。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>From Displacement by ground radar.</source>
      <translation>由“地基雷达位移”工具得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>From Height from phase, metres above the WGS84 ellipsoid.</source>
      <translation>由“由相位求高程”得到，从 WGS84 椭球面起算，单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>From Hybrid probability with a rate as prior, or any rate.</source>
      <translation>由“混合概率”工具以发生率为先验得到，或任意发生率。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>From Import ground radar.</source>
      <translation>由“导入地基雷达”工具得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>From Thermal alarms; or an index below.</source>
      <translation>由“热异常预警窗口”工具得到；或使用下面的指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>From Thermal index, one band a day, at least five years.</source>
      <translation>由“热异常指数”工具得到，每天一个波段，至少五年。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>From Unwrap phase: only the largest component gets heights.</source>
      <translation>由“相位解缠”得到：只有最大的连通分量给出高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>From Unwrap phase: only the largest component is used, between components whole cycles are unknown.</source>
      <translation>由“相位解缠”得到：只使用最大的连通分量，分量之间的整周数未知。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>From Unwrap phase: pixels below the least reliability are left without data.</source>
      <translation>由“相位解缠”得到：低于最小可靠性的像元记为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>From Unwrap phase: pixels below the least reliability get no height.</source>
      <translation>由“相位解缠”得到：低于最小可靠性的像元不给出高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>From a band of the cube to the day it speaks of.</source>
      <translation>从数据立方体的波段日期到其所指日期的天数。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>From a daily cube and a catalogue to tested alarms and a probability.</source>
      <translation>由逐日数据立方体和地震目录得到经检验的预警窗口和概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>From one offset to the next, the pixel of the result.</source>
      <translation>相邻偏移量的间距，即结果的像元大小。</translation>
    </message>
    <message>
      <location filename="../ui/entry.py" />
      <source>From scenes to an interpretation, one step after the other</source>
      <translation>从影像到解释，一步一步进行</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>From the end of a precursor to its earthquake.</source>
      <translation>从前兆结束到相应地震发生的时间。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>From the horizontal.</source>
      <translation>从水平面算起。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>From the rate alone.</source>
      <translation>仅由发生率求得。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>From the slip, mean over the area (Pa)</source>
      <translation>由滑动量求得，按面积平均（Pa）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>From the slip, weighted with it (Pa)</source>
      <translation>由滑动量求得，按滑动量加权（Pa）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>From the tool Downsample (fields size and count), for the matrix.</source>
      <translation>由“降采样”工具得到（字段 size 和 count），用于协方差矩阵。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>From the tool Heating core.</source>
      <translation>由“增温核心”工具得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>From the tool Seismic prior; its map is the region.</source>
      <translation>由“地震先验概率”工具得到；其图幅即为研究区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>From the tool Thermal alarms.</source>
      <translation>由“热异常预警窗口”工具得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>From the tool Thermal alarms; or a cube below.</source>
      <translation>由“热异常预警窗口”工具得到；或使用下面的数据立方体。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>From the tool Thermal index.</source>
      <translation>由“热异常指数”工具得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>From the tool Unwrap phase, radians.</source>
      <translation>由“相位解缠”工具得到，单位为弧度。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>From the vertical. Left out: as the product tells.</source>
      <translation>自铅垂线起算。不填：按产品注明。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>From which score of the cube on an alarm is declared. Left out: the area under the curve is tested.</source>
      <translation>数据立方体的评分达到此值即发布预警。不填：检验曲线下面积。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>From which the skill is known.</source>
      <translation>用于确定技巧的地震数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Fronts</source>
      <translation>锋面数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Further geometries</source>
      <translation>其他几何栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Fuse monitoring</source>
      <translation>监测数据融合</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>GACOS (*.ztd);;All files (*)</source>
      <translation>GACOS (*.ztd);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>GCP</source>
      <translation>地面控制点 (GCP)</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>GCPS: {found} points lie on pixels with phase and the model {model} needs more than {need}: add points or choose a simpler model.</source>
      <translation>GCPS：{found} 个点落在有相位的像元上，而模型 {model} 需要多于 {need} 个：请增加点或选择更简单的模型。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>GEOID: {path} does not cover the DEM: choose a geoid raster of the whole area.</source>
      <translation>GEOID：{path} 未覆盖 DEM：请选择覆盖整个区域的大地水准面栅格。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>GEOMETRIES is empty and {path} does not name its geometry raster: give one for each input in the same order.</source>
      <translation>GEOMETRIES 为空，且 {path} 未注明其几何栅格：请按相同顺序为每个输入给出一个。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>GEOMETRIES: {geometry} looks another way than {path} was seen from: give the geometry rasters in the order of INPUTS.</source>
      <translation>GEOMETRIES：{geometry} 的视线方向与 {path} 的观测方向不符：请按 INPUTS 的顺序给出几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>GEOMETRY is empty and the displacement names none: choose the geometry raster of the scene.</source>
      <translation>GEOMETRY 为空，且形变栅格未注明几何栅格：请选择该影像的几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GEOMETRY is missing and DISPLACEMENT does not name one: choose the geometry raster.</source>
      <translation>缺少 GEOMETRY，且 DISPLACEMENT 未注明几何栅格：请选择几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>GEOMETRY is missing and REFERENCE names none: the heights in the geometry raster that was written with the reference scene are needed; choose it, or geocode the scene again with GEOMETRY.</source>
      <translation>缺少 GEOMETRY，且 REFERENCE 未注明几何栅格：此处需要与参考影像一同生成的几何栅格中的高程；请选择该栅格，或重新对影像作地理编码并输出 GEOMETRY。</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>GEOMETRY is missing: choose the geometry raster written by the tool Geocode scene.</source>
      <translation>缺少 GEOMETRY：请选择由“影像地理编码”工具生成的几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement.py" />
      <source>GEOMETRY: choose the geometry that Import ground radar wrote with this stack.</source>
      <translation>GEOMETRY：请选择“导入地基雷达”与此影像帧序列一同输出的几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GEOMETRY: {path} does not hold the bands east, north, up.</source>
      <translation>GEOMETRY：{path} 中没有 east、north、up 波段。</translation>
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>GIVEN is empty and METHOD is given: enter the magnitude of completeness.</source>
      <translation>GIVEN 为空，而 METHOD 为 given：请输入完备震级。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>GNSS</source>
      <translation>GNSS</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GNSS along the line of sight (cm)</source>
      <translation>GNSS 视线向投影（厘米）</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>GNSS holds {found} stations with east and north: at least three, not on one line, are needed.</source>
      <translation>GNSS 中同时有东向和北向值的测站只有 {found} 个：至少需要三个，且不在一条直线上。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>GNSS report</source>
      <translation>GNSS 报告</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>GNSS stations</source>
      <translation>GNSS 测站</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>GNSS, measured less model: {length}</source>
      <translation>GNSS 观测减模型：{length}</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>GNSS, measured: {length}</source>
      <translation>GNSS 观测：{length}</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>GNSS, model: {length}</source>
      <translation>GNSS 模型：{length}</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>GNSS: none of {count} stations lies on a pixel with displacement and geometry: check their coordinates and the fields of east and north.</source>
      <translation>GNSS：{count} 个测站都不在有形变和几何数据的像元上：请检查其坐标以及东向和北向字段。</translation>
    </message>
    <message>
      <location filename="../core/thermal/seasons.py" />
      <source>GROUP is '{found}': choose {want}.</source>
      <translation>GROUP 为“{found}”：请选择 {want}。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Gain of the rate inside alarms</source>
      <translation>预警窗口内的发生率增益</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Gain of the rate outside</source>
      <translation>预警窗口外的发生率增益</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Gain, TPR / tau</source>
      <translation>增益，TPR / tau</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Gain, TPR / tau (-1: not known)</source>
      <translation>增益，TPR / tau（-1：未知）</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Geocode earlier scene</source>
      <translation>更早影像地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Geocode scene</source>
      <translation>影像地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Geocode scene after</source>
      <translation>震后影像地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Geocode scene before</source>
      <translation>震前影像地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Geocode the earlier scene first. Give its result as Align to for the later one: the offsets that orbits and clocks leave are measured on small chips, fitted and removed. A fit worse than 0.1 pixel is an error. Both scenes then lie on the same pixels.</source>
      <translation>请先对较早的影像作地理编码，再将其结果作为较晚影像的“对齐到”：轨道和时钟误差残留的偏移量在小块影像上测定，经拟合后去除。拟合精度差于 0.1 像元时报错。此后两景影像位于相同的像元上。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_pass.model3" />
      <source>Geocode topographic scene</source>
      <translation>地形影像地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Geocode topographic scene 1</source>
      <translation>地形影像 1 地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Geocode topographic scene 2</source>
      <translation>地形影像 2 地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Geocoded scene</source>
      <translation>地理编码影像</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Geocoded scenes</source>
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
      <location filename="../core/installation.py" />
      <source>Geoid {name}</source>
      <translation>大地水准面 {name}</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Geometries</source>
      <translation>几何栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Geometry</source>
      <translation>几何栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Geometry of the reference</source>
      <translation>参考影像的几何栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Geometry rasters of other tracks; their line of sight and fringes go to the folder Tracks.</source>
      <translation>其他轨道的几何栅格；其视线向位移和条纹写入“轨道”输出文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Give 20 scenes or more; 8 are the least. Velocity and height error are relative to the mean of the scatterers around the reference point, or without one to the mean of all that move like most of them; displacement is relative to the first date; both are positive toward the sensor. The air over the reference is in all velocities: the larger the reference, the less of it. The deviation of the velocity comes from the scatter of the series before the air was taken out, so that it allows for air that by chance grew through the whole period.</source>
      <translation>请给出 20 景或更多影像；最少 8 景。速率和高程误差相对于参考点周围散射体的平均值，若无参考点则相对于所有与多数点运动一致的散射体的平均值；形变相对于第一个日期；二者均以朝向传感器为正。参考区上空的大气会进入所有速率：参考区越大，其影响越小。速率的标准差来自去除大气之前序列的离散程度，因此已计入在整个时段内偶然增大的大气。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Give displacements of ascending and descending passes and their geometry rasters, in the same order. Grids and projections may differ: the result lies on the grid of the first, finer rasters are averaged and others interpolated.</source>
      <translation>请按相同顺序给出升轨和降轨的形变及其几何栅格。格网和投影可以不同：结果位于第一个输入的格网上，较细的栅格取平均，其他的作插值。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>Give either ALARMS (with at least one alarm) or CUBE, and not both.</source>
      <translation>请给出 ALARMS（至少含一个预警窗口）或 CUBE 之一，不可同时给出。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>Give either ALARMS (with at least one alarm) or INDEX, and not both.</source>
      <translation>请给出 ALARMS（至少含一个预警窗口）或 INDEX 之一，不可同时给出。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>Give either FAULTS, or measured EAST and NORTH: one of the two is needed, and not both.</source>
      <translation>请给出 FAULTS，或给出实测的 EAST 和 NORTH：二者必选其一，不能同时给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Give either faults or two rasters of measured motion. Extension is positive. The six bands of the tensor are ee, nn, uu, en, eu, nu (e east, n north, u up); the shears are tensor components, half of the engineering ones.</source>
      <translation>请给出断层或两个实测运动栅格。拉张为正。张量的六个波段为 ee、nn、uu、en、eu、nu（e 东，n 北，u 上）；剪应变为张量分量，即工程剪应变的一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Give one layer of points for each track (tool Downsample) with their noise (tool Noise covariance), and the faults: drawn on the map, or found by the tool Invert for the fault and made larger so that slip can taper off. Faults are cut into patches, along bends too. Slip keeps within a range of a central rake; the offset and plane of every track are solved for with it.</source>
      <translation>请为每条轨道给出一个点图层（“降采样”工具）及其噪声（“噪声协方差”工具），并给出断层：可在地图上绘制，也可由“反演断层”工具求得后加以扩大，使滑动量能在边缘逐渐减小。断层被划分为子断层，弯曲处亦然。滑动方向保持在中心滑动角附近的范围内；每条轨道的常数偏移和趋势面与滑动量一起求解。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Give one layer of points for each track (tool Downsample), and how far their noise reaches (tool Noise covariance: a matrix for each track, or its three numbers). Everything else has a default: the fault is sought wherever the ground moved, with any strike, dip and rake. A roughly drawn fault, or bounds, make the search shorter and settle which of two planes broke.</source>
      <translation>请为每条轨道给出一个点图层（工具“降采样”），并说明其噪声的相关范围（工具“噪声协方差”：每条轨道一个矩阵，或其三个数值）。其余参数均有默认值：在地面发生移动的区域内搜索断层，走向、倾角和滑动角不限。给出大致勾绘的断层或取值范围，可缩短搜索时间，并判定两个节面中哪一个是破裂面。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Give the coherence of a pair before the earthquake and of a pair across it, on one grid and with alike baselines. What time and baseline did to ground that was not damaged is estimated from the majority of the pixels and removed; what is lost beyond it, and beyond its scatter, is called damage.</source>
      <translation>请给出震前像对和跨震像对的相干性，二者须在同一格网上且基线相近。时间和基线对未受损地面造成的影响由多数像元估计并去除；超出该影响及其离散范围的相干性损失即视为损毁。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Give the mapped rupture as Faults: the phase may break there and the break does not leak into the country. Where fringes crowd beyond two pixels each, give a predicted displacement, for example of a dislocation: what is left after it is unwrapped, and it is put back.</source>
      <translation>可将已填图的破裂带作为“断层”给出：相位允许在此处间断，且间断不会扩散到周围地区。若条纹过密，间距不足两个像元，请给出预测形变（例如由位错模型计算）：先对去除预测值后的剩余相位解缠，再将预测值加回。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Give the time of the earthquake and the report names the pair for deformation, the topographic pairs that go with it in three and four passes, and the pair before it for a damage map.</source>
      <translation>给出发震时间后，报告会列出用于形变分析的像对、与之配套的三轨法和四轨法地形像对，以及用于制作损毁图的震前像对。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Given are the joint Poisson log-likelihood, the N-test, the information gain per earthquake over the reference with its T-test, Brier and log scores, points at fair odds, and the reliability with 95 percent Wilson intervals. All suppose independent cells; clustered earthquakes make p too small.</source>
      <translation>给出联合泊松对数似然、N 检验、相对于参考预测的每次地震信息增益及其 T 检验、Brier 评分和对数评分、公平赔率得分，以及带 95% Wilson 区间的可靠性。以上均假设各网格相互独立；地震丛集会使 p 值偏小。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Given completeness</source>
      <translation>给定完备震级</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Given geocoded scenes in place of interferograms, it lists the pairs with small baselines that should be formed; where these leave the scenes in parts, the best longer pairs join them.</source>
      <translation>若给出地理编码影像而不是干涉图，则列出应生成的小基线像对；当这些像对使影像分成几部分时，用最好的较长像对把它们连接起来。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Gives every heating core a window in space and time, and says how much of both the windows cover.</source>
      <translation>为每个增温核心给出一个时空窗口，并说明全部窗口所覆盖的时空比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Goldstein's alpha; 0 leaves the phase unfiltered.</source>
      <translation>Goldstein 滤波的 alpha；0 表示不对相位滤波。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Goldstein's alpha; 0 leaves the phase unfiltered. Unit: no unit; from 0.0 to 2.0.</source>
      <translation>Goldstein 滤波的 alpha；0 表示不对相位滤波。单位：无单位；范围 0.0 至 2.0。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Goodness of fit (percent)</source>
      <translation>拟合优度（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Greatest depth</source>
      <translation>最大深度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Greatest horizontal stress</source>
      <translation>最大水平应力</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Greatest speed</source>
      <translation>最大速度</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Ground radar</source>
      <translation>地基雷达</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Ground radar (header.json *.h5 *.hdf5 *.nc *.par *.csv *.txt *.asc *.dat *.tsv)</source>
      <translation>地基雷达 (header.json *.h5 *.hdf5 *.nc *.par *.csv *.txt *.asc *.dat *.tsv)</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Ground that lost its coherence; it is left out where the jump is measured.</source>
      <translation>失去相干性的地面；量测形变跳变时不予使用。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Ground was moved by up to {shift:.0f} m to its true place.</source>
      <translation>像元已移至真实的地面位置，最大移动量 {shift:.0f} 米。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Ground whose displacement is known.</source>
      <translation>形变已知的地面。</translation>
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>Ground without damage: coherence across the earthquake = {offset:.3f} + {slope:.3f} x coherence before, with a scatter of {scatter:.3f}.</source>
      <translation>未损毁地面：跨震相干性 = {offset:.3f} + {slope:.3f} × 震前相干性，离散度 {scatter:.3f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Groups earthquakes into clusters and keeps main shocks and single events.</source>
      <translation>将地震归并为丛集，保留主震和孤立地震。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Gutenberg-Richter</source>
      <translation>古登堡-里克特</translation>
    </message>
    <message>
      <location filename="../core/repositioning.py" />
      <source>HEIGHT holds no height that keeps a pixel on the map: choose the output of Height from phase.</source>
      <translation>HEIGHT 中没有能使像元落在地图上的高程：请选择“由相位求高程”工具的输出。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>HEIGHT is {found} m: it must lie between -500 and 9000 m.</source>
      <translation>HEIGHT 为 {found} m：必须在 -500 至 9000 m 之间。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Half a decade less or more smoothing</source>
      <translation>平滑权重增减半个数量级时</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Half of the difference of the extremes.</source>
      <translation>最大与最小主应变之差的一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Half of the width of the strip along the rupture in which the phase is disturbed.</source>
      <translation>沿破裂的相位受扰动条带的半宽。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Header, frame or table</source>
      <translation>头文件、影像帧或表格</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Heading in the middle (degrees)</source>
      <translation>中心航向角（度）</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Heading, middle</source>
      <translation>航向角（中心）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Heating core</source>
      <translation>增温核心</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Heating cores</source>
      <translation>增温核心</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Height</source>
      <translation>高程</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Height error</source>
      <translation>高程误差</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Height from phase</source>
      <translation>由相位求高程</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Height of a map pixel, which may be finer than its width as the scene itself. Left out: as its width.</source>
      <translation>地图像元的高度；可小于宽度，与影像本身的采样相符。不填：与像元宽度相同。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Height of ambiguity (m)</source>
      <translation>模糊高度（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Height of one fringe (m)</source>
      <translation>一条条纹对应的高差（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Height of that point</source>
      <translation>该点的高程</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Height of the geoid above the WGS84 ellipsoid in metres; only for the choice geoid.</source>
      <translation>WGS84 椭球面以上的大地水准面高（米）；仅用于选项 geoid。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Height of the geoid above the WGS84 ellipsoid in the area; only for the choice constant.</source>
      <translation>区域内 WGS84 椭球面以上的大地水准面高；仅用于选项 constant。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Height of the ground</source>
      <translation>地面高程</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Height of the ground above the WGS84 ellipsoid, when there is no elevation model.</source>
      <translation>没有高程模型时采用的 WGS84 椭球面以上地面高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Heights</source>
      <translation>高程</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Heights and look vectors. Left out: the raster that the reference names in its tags.</source>
      <translation>高程和视线向量。不填：采用参考影像标签中注明的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Heights for baseline and phase screens. Left out: the raster that the reference names in its tags.</source>
      <translation>用于计算基线和相位屏的高程。不填：采用参考影像标签中注明的栅格。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Heights from</source>
      <translation>高程起算面</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>Heights from {low:.0f} to {high:.0f} m; one fringe is {fringe:.1f} m. Zero: {zero}.</source>
      <translation>高程 {low:.0f} 至 {high:.0f} 米；一个条纹对应 {fringe:.1f} 米。零点：{zero}。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Heights in metres, any grid and datum.</source>
      <translation>以米为单位的高程，格网和基准不限。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Heights in metres, any raster that covers the area.</source>
      <translation>以米为单位的高程，覆盖该区域的任何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Heights of the ground in metres: any raster, in any CRS, that covers the whole area.</source>
      <translation>以米为单位的地面高程：任意坐标参考系的栅格均可，但须覆盖整个区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Heights of the ground in metres: any raster, in any CRS, that covers the whole area. Left out: one constant height.</source>
      <translation>地面高程，单位为米：任意坐标参考系、覆盖整个区域的任意栅格。不填：采用统一的固定高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Heights refer to</source>
      <translation>高程基准</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Heights that it gave, at their true places; empty is unknown.</source>
      <translation>由其求得的高程，位于真实位置；空白处未知。</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Heights: {datum}</source>
      <translation>高程基准：{datum}</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Highest height (m)</source>
      <translation>最高高程（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Highest less lowest line of sight, or uplift without one (m)</source>
      <translation>视线向（无视线向时为垂向）最大值与最小值之差（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Hold</source>
      <translation>持续历元数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Hour of the day</source>
      <translation>时次</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>How far from the fault its two sides are compared.</source>
      <translation>从断层向两侧多远的范围内进行比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>How far the middle of a top edge may lie from where it was drawn, to the east and to the north. Left out: half of the length, at least 5 km. A trace seen in the coherence is known to a kilometre or two.</source>
      <translation>上边缘中点可在东西向和南北向偏离所画位置的距离。不填：长度的一半，至少 5 km。由相干性看出的断层迹线，精度为一两千米。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>How far the model may be off.</source>
      <translation>模型可能的偏差。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>How many kept events touched a pixel.</source>
      <translation>每个像元被多少个保留事件触及。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>How many points along the longer side get axes.</source>
      <translation>沿长边有多少个点给出主轴。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>How prior and alarms are combined.</source>
      <translation>先验与预警窗口的组合方式。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>How slip was distributed over the fault.</source>
      <translation>滑动在断层面上的分布。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>How the deviation of the velocity is found.</source>
      <translation>速率标准差的估计方法。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>How the published system joins frequency and precursor is not public: the gain of the rate, its smoothing, and the way back to the prior without skill are our definitions.</source>
      <translation>已发表的系统如何结合历史频次与前兆并未公开：发生率增益、其平滑以及无技巧时退回先验概率的做法，均由本软件自定。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Hybrid probability</source>
      <translation>混合概率</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INCIDENCE is {found:.1f} degrees: it must lie between 0 and 90.</source>
      <translation>INCIDENCE 为 {found:.1f} 度：必须在 0 至 90 之间。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>INDEX has no band of {day}, the day before DAY: choose another day.</source>
      <translation>INDEX 没有 {day}（即 DAY 的前一天）的波段：请选择其他日期。</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>INPUT and BASELINE have no pixel in common: check that they belong together.</source>
      <translation>INPUT 与 BASELINE 没有公共像元：请检查二者是否配套。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>INPUT and TOPOGRAPHIC are the same pair {dates}: choose a pair without motion for TOPOGRAPHIC.</source>
      <translation>INPUT 与 TOPOGRAPHIC 是同一像对 {dates}：请为 TOPOGRAPHIC 选择一个无形变的像对。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>INPUT and TOPOGRAPHIC were made with different heights ({one}, {kind}; {two}, {other}): geocode all scenes at the same constant height.</source>
      <translation>INPUT 与 TOPOGRAPHIC 采用了不同的高程（{one}，{kind}；{two}，{other}）：请以同一固定高程对所有影像进行地理编码。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training.py" />
      <source>INPUT covers {found} calendar years: training, validation and test need at least 5.</source>
      <translation>INPUT 涵盖 {found} 个日历年：训练、验证和测试至少需要 5 年。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT does not tell its wavelength, which turns phase into displacement: give WAVELENGTH.</source>
      <translation>INPUT 未注明将相位换算为形变所需的波长：请给出 WAVELENGTH。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>INPUT has no pixel with phase, coherence, MASK and MODEL all valid: check that the rasters belong together.</source>
      <translation>INPUT 中没有相位、相干性、MASK 和 MODEL 同时有效的像元：请检查这些栅格是否配套。</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INPUT holds no data: choose a raster with values.</source>
      <translation>INPUT 不含数据：请选择有数值的栅格。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>INPUT holds no point: give the places at which the tide is wanted.</source>
      <translation>INPUT 不含点：请给出需要计算潮汐的地点。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT holds {found} earthquakes and none of them fits the magnitude, depth, period and area asked for: widen them.</source>
      <translation>INPUT 含 {found} 次地震，但没有一次符合所要求的震级、深度、时段和区域：请放宽条件。</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INPUT is a complex raster: choose a displacement in metres.</source>
      <translation>INPUT 是复数栅格：请选择以米为单位的形变。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>INPUT is a displacement along '{found}': choose the one along the line of sight.</source>
      <translation>INPUT 是沿“{found}”方向的形变：请选择视线向形变。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT is empty: choose one raster or more.</source>
      <translation>INPUT 为空：请选择一个或多个栅格。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT is empty: choose the main file, the folder or the zip archive of a product.</source>
      <translation>INPUT 为空：请选择产品的主文件、文件夹或 zip 压缩包。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT names the coordinate reference system '{found}', which is not known: assign another one.</source>
      <translation>INPUT 注明的坐标参考系“{found}”无法识别：请另行指定。</translation>
    </message>
    <message>
      <location filename="../core/phase_closure.py" />
      <source>INPUT, CLOSURE_A and CLOSURE_B are of the pairs {pairs}: a triangle needs all pairs of three scenes.</source>
      <translation>INPUT、CLOSURE_A 和 CLOSURE_B 的像对为 {pairs}：三角闭合环需要三景影像两两组成的全部像对。</translation>
    </message>
    <message>
      <location filename="../core/phase_closure.py" />
      <source>INPUT, CLOSURE_A and CLOSURE_B have no pixel in common: check that they overlap.</source>
      <translation>INPUT、CLOSURE_A 和 CLOSURE_B 没有公共像元：请检查它们是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>INPUT, its stable ground and the delays have no pixel in common: check DEFORMING and COHERENCE.</source>
      <translation>INPUT、其稳定地面与延迟没有公共像元：请检查 DEFORMING 和 COHERENCE。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/table_times.py" />
      <source>INPUT: '{found}' may be day and month or month and day: add the line '# date_order: dmy' or mdy.</source>
      <translation>INPUT：“{found}”可能是日月或月日：请加入“# date_order: dmy”或 mdy 行。</translation>
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>INPUT: GDAL finds {rows} lines of {cols} samples in {path} and its annotation states {want_rows} of {want_cols}: the file is damaged, get it again.</source>
      <translation>INPUT：GDAL 在 {path} 中读到 {rows} 行 {cols} 列，而其注记文件标明为 {want_rows} 行 {want_cols} 列：文件已损坏，请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/snap.py" />
      <source>INPUT: a band of type {found} is not read: write it as float32 in SNAP.</source>
      <translation>INPUT：不支持读取 {found} 类型的波段：请在 SNAP 中另存为 float32。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: a layer is stored in chunks of {size:.0f} MB, which do not fit into memory: get the product again, or rechunk it.</source>
      <translation>INPUT：某图层以 {size:.0f} MB 的数据块存储，内存无法容纳：请重新获取产品，或重新分块。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: a layer of {rows} x {cols} pixels lies on a grid of {want_rows} x {want_cols}: get the product again.</source>
      <translation>INPUT：有一个 {rows} × {cols} 像元的图层位于 {want_rows} × {want_cols} 的格网上：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/point_import.py" />
      <source>INPUT: coordinates of the table lie outside its CRS {crs}.</source>
      <translation>INPUT：表格的坐标超出其坐标参考系 {crs} 的范围。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: its angles announce {count:.3g} pixels: get it again.</source>
      <translation>INPUT：其角度数据声明了 {count:.3g} 个像元：请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT: its look vectors hold no data where the interferogram lies: choose the whole product.</source>
      <translation>INPUT：干涉图所在范围内的视线向量没有数据：请选择完整的产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: layers lie on other grids and name no coordinate reference system: assign one.</source>
      <translation>INPUT：各图层位于不同格网，且未注明坐标参考系：请指定坐标参考系。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/table_parts.py" />
      <source>INPUT: line {number} below the headings of {path} cannot be read ({reason}).</source>
      <translation>INPUT：{path} 表头之下第 {number} 行无法读取（{reason}）。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/table_parts.py" />
      <source>INPUT: line {number} below the headings of {path} has the place and the time of another line: join date and time of day in one column, and export coordinates with all their decimals.</source>
      <translation>INPUT：{path} 表头之下第 {number} 行与另一行的位置和时间相同：请将日期与时刻合并为一列，并以完整的小数位导出坐标。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: more than {most} files lie there: choose the folder of one product, or its main file.</source>
      <translation>INPUT：该处文件超过 {most} 个：请选择单个产品的文件夹或其主文件。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: phase_sign is {found:g}: write -1 where the phase falls with range, else 1.</source>
      <translation>INPUT：phase_sign 为 {found:g}：相位随斜距减小时写 -1，否则写 1。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: radar_frequency, range_pixel_spacing or GPRI_az_angle_step of the frames is zero.</source>
      <translation>INPUT：帧的 radar_frequency、range_pixel_spacing 或 GPRI_az_angle_step 为零。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: the archive {path} holds the name '{name}', which points outside of it: get the product again.</source>
      <translation>INPUT：压缩包 {path} 中的名称“{name}”指向压缩包之外：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: the archive {path} would unpack to {size:.0f} GB: unpack it yourself and choose the folder.</source>
      <translation>INPUT：压缩包 {path} 解压后将达 {size:.0f} GB：请自行解压并选择文件夹。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: the frame of {time} is damaged, not complex, or of another size than the first: leave it out of {header}.</source>
      <translation>INPUT：{time} 的影像帧已损坏、不是复数，或与首帧大小不同：请将其从 {header} 中去掉。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: the frames of {path} have {count:.3g} pixels in {axes} dimensions: at most {most:.3g} and frames, rows, columns are read.</source>
      <translation>INPUT：{path} 的影像帧为 {axes} 维，共 {count:.3g} 个像元：最多可读取 {most:.3g} 个，且各维须为帧、行、列。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: the list {name} announces {count:.3g} numbers: the file is damaged, get it again.</source>
      <translation>INPUT：列表 {name} 声明了 {count:.3g} 个数：文件已损坏，请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/licsar.py" />
      <source>INPUT: the name of {path} does not hold the two dates that LiCSAR writes there: name it so again.</source>
      <translation>INPUT：{path} 的文件名中没有 LiCSAR 应写入的两个日期：请恢复原来的命名。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: the pixels of {path} are not evenly spaced: reproject it first.</source>
      <translation>INPUT：{path} 的像元间距不均匀：请先重投影。</translation>
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>INPUT: the pixels of {path} from line {row} cannot be read: the file is damaged, get it again.</source>
      <translation>INPUT：{path} 自第 {row} 行起的像元无法读取：文件已损坏，请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>INPUT: the radar at {lon:.5f}, {lat:.5f} sees nothing of the area: check position, pointing and EXTENT.</source>
      <translation>INPUT：位于 {lon:.5f}, {lat:.5f} 的雷达看不到该区域：请检查位置、指向和 EXTENT。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/mintpy.py" />
      <source>INPUT: the stack holds {count} pairs: give REFERENCE_DATE and SECONDARY_DATE of one, such as {first} and {second}.</source>
      <translation>INPUT：该数据集含 {count} 个像对：请给出其中一个像对的 REFERENCE_DATE 和 SECONDARY_DATE，例如 {first} 和 {second}。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/point_import.py" />
      <source>INPUT: the table does not say what its coordinates mean: add a line such as '# crs: EPSG:32632' above its headings.</source>
      <translation>INPUT：表格没有说明坐标的含义：请在表头之上加入类似“# crs: EPSG:32632”的行。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/point_import.py" />
      <source>INPUT: the table does not say where the radar stands: add the line '# sensor: X Y Z' above its headings, in the coordinates of the table.</source>
      <translation>INPUT：表格没有说明雷达的位置：请在表头之上加入“# sensor: X Y Z”行，采用表格的坐标。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/point_import.py" />
      <source>INPUT: the table holds phases and no wavelength: add the line '# wavelength_m: 0.0174' above its headings.</source>
      <translation>INPUT：表格含有相位但没有波长：请在表头之上加入“# wavelength_m: 0.0174”行。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: the texts in the archive {path} would unpack to {size:.1f} GB: this is no product, choose another.</source>
      <translation>INPUT：压缩包 {path} 中的文本解压后将达 {size:.1f} GB：这不是产品，请另选。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: utc_offset_h is {found:g} hours: at most 24 are possible.</source>
      <translation>INPUT：utc_offset_h 为 {found:g} 小时：最多为 24 小时。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>INPUT: {found} of {count} frames hold a signal: two are needed.</source>
      <translation>INPUT：{count} 个影像帧中只有 {found} 个含信号：至少需要两个。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {key} is '{found}': a number is wanted.</source>
      <translation>INPUT：{key} 为“{found}”：应为数值。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {name} is '{found}': a number is wanted.</source>
      <translation>INPUT：{name} 为“{found}”：应为数值。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/__init__.py" />
      <source>INPUT: {path} announces a map of {rows} x {cols} pixels of {width:g} x {height:g} at {west:g}, {north:g}: its header is damaged, get it again.</source>
      <translation>INPUT：{path} 声明的地图为 {rows} × {cols} 个像元，像元大小 {width:g} × {height:g}，位于 {west:g}, {north:g}：其文件头已损坏，请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} cannot be opened ({reason}): get the product again.</source>
      <translation>INPUT：无法打开 {path}（{reason}）：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} cannot be read ({reason}).</source>
      <translation>INPUT：无法读取 {path}（{reason}）。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/opening.py" />
      <source>INPUT: {path} cannot be read ({reason}): check its permissions and the disk that it lies on.</source>
      <translation>INPUT：无法读取 {path}（{reason}）：请检查其权限和所在磁盘。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} cannot be read ({reason}): choose a file or folder that exists and that you may read.</source>
      <translation>INPUT：无法读取 {path}（{reason}）：请选择存在且有读取权限的文件或文件夹。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: {path} cannot be read ({reason}): choose a folder in the layout of docs/groundradar.md.</source>
      <translation>INPUT：无法读取 {path}（{reason}）：请选择符合 docs/groundradar.md 所述结构的文件夹。</translation>
    </message>
    <message>
      <location filename="../core/readers/__init__.py" />
      <source>INPUT: {path} cannot be read ({reason}): choose a scene file that exists and that you may read.</source>
      <translation>INPUT：无法读取 {path}（{reason}）：请选择存在且有读取权限的影像文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} cannot be read: get the product again.</source>
      <translation>INPUT：无法读取 {path}：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/markup.py" />
      <source>INPUT: {path} declares a document type or entities, which QuakeSAR does not read: choose the file as its program wrote it.</source>
      <translation>INPUT：{path} 声明了文档类型或实体，QuakeSAR 不予读取：请选择由其生成软件原样写出的文件。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} differs from the first frame in {keys}: move it to another folder.</source>
      <translation>INPUT：{path} 与第一帧的 {keys} 不同：请将其移到另一文件夹。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} does not hold {absent}: choose a parameter file of a frame of a GPRI.</source>
      <translation>INPUT：{path} 不含 {absent}：请选择 GPRI 某一帧的参数文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/aria.py" />
      <source>INPUT: {path} does not name the scenes of its {role}: get the product again.</source>
      <translation>INPUT：{path} 未注明其 {role} 的影像：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path} does not run from near to far range in its geolocation grid: QuakeSAR reads products in that order only, get the product as ESA delivers it.</source>
      <translation>INPUT：{path} 的地理定位格网不是从近距到远距排列：QuakeSAR 只读取这种顺序的产品，请获取 ESA 原始发布的产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} has a line of more than {most} characters: export fewer times at once.</source>
      <translation>INPUT：{path} 中有超过 {most} 个字符的行：请一次导出较少的时刻。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} has an earthquake at longitude {lon} and latitude {lat}: columns may be interchanged.</source>
      <translation>INPUT：{path} 中有一个地震位于经度 {lon}、纬度 {lat}：各列可能颠倒了。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} has fewer than 2 x 2 pixels: choose another product.</source>
      <translation>INPUT：{path} 不足 2 × 2 个像元：请选择其他产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} has neither a displacement nor a phase nor columns headed by times: name the column in a line such as '# column value: Cumulated'.</source>
      <translation>INPUT：{path} 既没有位移或相位列，也没有以时间为表头的列：请用类似“# column value: Cumulated”的行指明该列。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} has no column for {absent}; its columns are {found}.</source>
      <translation>INPUT：{path} 缺少 {absent} 列；现有各列为 {found}。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT: {path} has no coordinate reference system: assign one first.</source>
      <translation>INPUT：{path} 没有坐标参考系：请先指定。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT: {path} has no coordinate reference system: assign one.</source>
      <translation>INPUT：{path} 没有坐标参考系：请指定。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} has no heading for {absent}: name the column in a line such as '# column z: Quota'.</source>
      <translation>INPUT：{path} 没有 {absent} 的表头：请用类似“# column z: Quota”的行指明该列。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/snap.py" />
      <source>INPUT: {path} has no map projection: run Terrain Correction in SNAP first.</source>
      <translation>INPUT：{path} 没有地图投影：请先在 SNAP 中运行 Terrain Correction。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/table_parts.py" />
      <source>INPUT: {path} has no time in line {number}: add a column, or a line '# time:' above the headings.</source>
      <translation>INPUT：{path} 第 {number} 行没有时间：请增加一列，或在表头之上加入“# time:”行。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} has several columns of one time: export each time once.</source>
      <translation>INPUT：{path} 中有多列属于同一时刻：请使每个时刻只导出一次。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} has the date '{found}': year, month and day are wanted.</source>
      <translation>INPUT：{path} 的日期为“{found}”：应为年、月、日。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} has the format {found} and {rows} x {cols} samples: FCOMPLEX or SCOMPLEX is read.</source>
      <translation>INPUT：{path} 的格式为 {found}，{rows} × {cols} 个采样：只能读取 FCOMPLEX 或 SCOMPLEX。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} has the time of another frame: move it away.</source>
      <translation>INPUT：{path} 与另一帧时间相同：请将其移走。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} has {found} bytes and its header announces {want}: get the product again.</source>
      <translation>INPUT：{path} 有 {found} 字节，而其头文件标明为 {want} 字节：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} holds frames of several antennas or channels ({kinds}): choose a parameter file of one.</source>
      <translation>INPUT：{path} 含有多个天线或通道的帧（{kinds}）：请选择其中一个的参数文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/product.py" />
      <source>INPUT: {path} holds neither an unwrapped phase nor a displacement: choose a product that was unwrapped.</source>
      <translation>INPUT：{path} 既不含解缠相位也不含形变：请选择已解缠的产品。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>INPUT: {path} holds no data anywhere: choose another product.</source>
      <translation>INPUT：{path} 处处没有数据：请选择其他产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: {path} holds no datasets real and imag: see docs/groundradar.md.</source>
      <translation>INPUT：{path} 不含数据集 real 和 imag：请参见 docs/groundradar.md。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/table_parts.py" />
      <source>INPUT: {path} holds no line below its headings.</source>
      <translation>INPUT：{path} 表头之下没有数据行。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gunw.py" />
      <source>INPUT: {path} holds no unwrapped interferogram: get the product again.</source>
      <translation>INPUT：{path} 不含解缠干涉图：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} holds no {what} ({patterns}): choose the whole product.</source>
      <translation>INPUT：{path} 不含{what}（{patterns}）：请选择完整的产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/mintpy.py" />
      <source>INPUT: {path} holds {count} files of MintPy, such as {first}: choose one of them.</source>
      <translation>INPUT：{path} 含 {count} 个 MintPy 文件，例如 {first}：请选择其中一个。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} holds {count} files with {what}, such as {first}: choose one of these files.</source>
      <translation>INPUT：{path} 中有 {count} 个含有{what}的文件，例如 {first}：请选择其中一个文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gamma.py" />
      <source>INPUT: {path} holds {count} images, such as {first}: choose one of these files.</source>
      <translation>INPUT：{path} 含 {count} 幅图像，例如 {first}：请选择其中一个文件。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} holds {found} and the files before it {kind}.</source>
      <translation>INPUT：{path} 含有 {found}，而之前的文件含有 {kind}。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} holds {found} frames: two are needed.</source>
      <translation>INPUT：{path} 只含 {found} 帧：至少需要两帧。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} holds {found} times: two are needed.</source>
      <translation>INPUT：{path} 只含 {found} 个时刻：至少需要两个。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} holds {pixels} pixels at {times} different times: give each pixel the same times.</source>
      <translation>INPUT：{path} 含有 {pixels} 个像元，其时刻互不一致（共 {times} 个）：请使各像元的时刻一致。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: {path} is an HDF5 file, and the Python library {name} that reads it is not installed: run the tool Check installation to see how to get it.</source>
      <translation>INPUT：{path} 是 HDF5 文件，而读取它所需的 Python 库 {name} 尚未安装：请运行工具“检查安装”查看获取方法。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>INPUT: {path} is complex: choose a raster of real numbers.</source>
      <translation>INPUT：{path} 为复数：请选择实数栅格。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: {path} is damaged: get it again.</source>
      <translation>INPUT：{path} 已损坏：请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} is damaged: get the product again.</source>
      <translation>INPUT：{path} 已损坏：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/mintpy.py" />
      <source>INPUT: {path} is in radar geometry: run geocode.py of MintPy and choose the file it makes.</source>
      <translation>INPUT：{path} 采用雷达坐标系：请运行 MintPy 的 geocode.py，并选择其生成的文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gamma.py" />
      <source>INPUT: {path} is in the projection '{found}': geocode to EQA or UTM in GAMMA.</source>
      <translation>INPUT：{path} 的投影为“{found}”：请在 GAMMA 中地理编码为 EQA 或 UTM。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} is neither UTF-8 nor GB18030 text.</source>
      <translation>INPUT：{path} 的文本编码既不是 UTF-8 也不是 GB18030。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/markup.py" />
      <source>INPUT: {path} is no whole XML file: get it again.</source>
      <translation>INPUT：{path} 不是完整的 XML 文件：请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/opening.py" />
      <source>INPUT: {path} is none of the formats of ground radars that are read (header.json, HDF5, GPRI, table): see docs/groundradar.md.</source>
      <translation>INPUT：{path} 不是可读取的地基雷达格式（header.json、HDF5、GPRI、表格）：参见 docs/groundradar.md。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path} is not a catalogue of a known kind: CSV with headings, QuakeML, ZMAP or JMA.</source>
      <translation>INPUT：{path} 不是已知类型的地震目录：应为带表头的 CSV、QuakeML、ZMAP 或 JMA。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/__init__.py" />
      <source>INPUT: {path} is not a finished product of {known}: choose its main file, its folder or its zip archive, with the files of metadata that came with it.</source>
      <translation>INPUT：{path} 不是 {known} 的成品：请选择其主文件、文件夹或 zip 压缩包，并保留随附的元数据文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/__init__.py" />
      <source>INPUT: {path} is not a radar scene that QuakeSAR reads: choose a product of {known}, unpacked if it came compressed.</source>
      <translation>INPUT：{path} 不是 QuakeSAR 可读取的雷达影像：请选择 {known} 的产品，若为压缩文件请先解压。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>INPUT: {path} is not an HDF5 or NetCDF-4 file.</source>
      <translation>INPUT：{path} 不是 HDF5 或 NetCDF-4 文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>INPUT: {path} is not geocoded (it lies in radar geometry, or is turned): choose the geocoded product, on a map with north at the top.</source>
      <translation>INPUT：{path} 未经地理编码（采用雷达坐标系，或经过旋转）：请选择北方朝上的地理编码产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} is not there or not of the size that its parameter file says: copy the frame again.</source>
      <translation>INPUT：{path} 不存在，或大小与其参数文件不符：请重新复制该帧。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/table_parts.py" />
      <source>INPUT: {path} is separated by blanks, and some of its lines have not as many words as the headings: export it with semicolons or tabulators.</source>
      <translation>INPUT：{path} 以空格分隔，其中某些行的字段数少于表头：请改用分号或制表符分隔导出。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path} is {kind} ({found}): choose a single-look complex product of ASAR image mode (ASA_IMS_1P) or alternating polarisation (ASA_APS_1P).</source>
      <translation>INPUT：{path} 为{kind}（{found}）：请选择 ASAR 成像模式（ASA_IMS_1P）或交替极化模式（ASA_APS_1P）的单视复数产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/hdf5.py" />
      <source>INPUT: {path} lies in an archive: unpack it and choose the file.</source>
      <translation>INPUT：{path} 位于压缩包中：请解压后选择该文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gunw.py" />
      <source>INPUT: {path} names no projection: get the product again.</source>
      <translation>INPUT：{path} 未注明投影：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} says the unit '{unit}' and the sign '{positive}' of its displacement: add the lines '# unit: mm' (cm, m) and '# positive: toward' (away) above its headings.</source>
      <translation>INPUT：{path} 给出的位移单位为“{unit}”，符号为“{positive}”：请在表头之上加入“# unit: mm”（或 cm、m）和“# positive: toward”（或 away）两行。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/source.py" />
      <source>INPUT: {path} tells '{found}' for {key} and a number is needed: get the product again.</source>
      <translation>INPUT：{path} 中 {key} 的值为“{found}”，此处应为数字：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gamma.py" />
      <source>INPUT: {path} tells no date: get the product again.</source>
      <translation>INPUT：{path} 未注明日期：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/tables.py" />
      <source>INPUT: {path} tells no time: add a column, or a line '# time:' above the headings.</source>
      <translation>INPUT：{path} 没有给出时间：请增加一列，或在表头之上加入“# time:”行。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>INPUT: {path} was taken {apart:.0f} m from the others by GPRI_ref_north and GPRI_ref_east: keep the frames of each place of the radar in a folder of their own.</source>
      <translation>INPUT：按 GPRI_ref_north 和 GPRI_ref_east，{path} 的位置与其余影像帧相距 {apart:.0f} m：请把雷达每个站位的影像帧分别放在各自的文件夹中。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path}, line {number} is not a JMA record.</source>
      <translation>INPUT：{path} 第 {number} 行不是 JMA 记录。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path}, line {number} is not an earthquake in ZMAP's ten columns.</source>
      <translation>INPUT：{path} 第 {number} 行不是 ZMAP 十列格式的地震记录。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/isce2.py" />
      <source>INPUT: {path}.xml tells no coordinates: get the product again.</source>
      <translation>INPUT：{path}.xml 未注明坐标：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {path}: '{found}' of the event {event} is not a time.</source>
      <translation>INPUT：{path}：事件 {event} 的“{found}”不是时间。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>INPUT: {path}: line {line} is stamped {late:.6f} s off the regular time of the header, so lines are missing or not in the order of flight: get the product again.</source>
      <translation>INPUT：{path}：第 {line} 行的时间标记与头文件规定的等间隔时间相差 {late:.6f} s，说明有缺行或未按飞行顺序排列：请重新获取产品。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>INPUT: {where} is not an earthquake ({reason}).</source>
      <translation>INPUT：{where} 不是地震（{reason}）。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>INPUTS and FOLDER are both given: give the one or the other.</source>
      <translation>同时给出了 INPUTS 和 FOLDER：请只给其中一种。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS and FOLDER name no file of a known kind ({kinds}): choose at least one.</source>
      <translation>INPUTS 和 FOLDER 中没有已知类型（{kinds}）的文件：请至少选择一个。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS are in '{found}', which is none of K, degC and W m-2: say in UNITS which one it means.</source>
      <translation>INPUTS 的单位为“{found}”，不是 K、degC 和 W m-2 之一：请在 UNITS 中指明其含义。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS begin on {day}: this is a climatology or a wrong unit of time, and a series of real days is needed.</source>
      <translation>INPUTS 始于 {day}：这是气候态数据或时间单位有误，而此处需要真实日期的序列。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>INPUTS carry no orbits: errors of the heights cannot be told from motion and are not estimated.</source>
      <translation>INPUTS 不含轨道：高程误差无法与运动区分，不予估计。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS have more than {most} cells: import a smaller EXTENT.</source>
      <translation>INPUTS 的单元数超过 {most}：请导入更小的 EXTENT。</translation>
    </message>
    <message>
      <location filename="../core/thermal/registration.py" />
      <source>INPUTS have no coordinate reference system: assign one first.</source>
      <translation>INPUTS 没有坐标参考系：请先指定。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/network.py" />
      <source>INPUTS hold a pair whose secondary is not later than its reference: import it again.</source>
      <translation>INPUTS 中有一个像对的辅影像不晚于参考影像：请重新导入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS hold no field on a real day: check the calendar of the files.</source>
      <translation>INPUTS 中没有真实日期的场：请检查文件所用的历法。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>INPUTS hold no three interferograms of three dates, so nothing can be tested: add pairs that close triangles.</source>
      <translation>INPUTS 中没有由三个日期组成的三幅干涉图，无法进行任何检验：请添加能构成三角闭合环的像对。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/network.py" />
      <source>INPUTS hold the pair {first} to {second} twice: give each interferogram once.</source>
      <translation>INPUTS 中像对 {first} 至 {second} 出现了两次：每幅干涉图只需给出一次。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS hold two fields of one time, or times out of order: keep one of each.</source>
      <translation>INPUTS 中有两个同一时刻的场，或时间顺序颠倒：每个时刻请只保留一个场。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/network.py" />
      <source>INPUTS hold {count} dates and a time series needs at least 3: give more interferograms.</source>
      <translation>INPUTS 只含 {count} 个日期，而时间序列至少需要 3 个：请给出更多干涉图。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS hold {count} other pairs of days {apart} days apart and at least {least} are needed to tell an anomaly from weather: import a longer period.</source>
      <translation>INPUTS 中另有 {count} 对相隔 {apart} 天的日期，而区分异常与天气变化至少需要 {least} 对：请导入更长的时段。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS holds a pressure level twice: give each level once.</source>
      <translation>INPUTS 中有一个气压层出现了两次：每层只需给出一次。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS holds {count} interferograms: give at least 2.</source>
      <translation>INPUTS 只含 {count} 幅干涉图：请至少给出 2 幅。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS holds {count} levels: give at least 3.</source>
      <translation>INPUTS 只含 {count} 层：请至少给出 3 层。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>INPUTS holds {found} raster: two or more displacements seen from different directions are needed.</source>
      <translation>INPUTS 只含 {found} 个栅格：至少需要两个从不同方向观测的形变。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS holds {found} scene: a baseline needs two or more.</source>
      <translation>INPUTS 只含 {found} 景影像：计算基线至少需要两景。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>INPUTS is empty: give unwrapped interferograms, or a FOLDER of them.</source>
      <translation>INPUTS 为空：请给出解缠干涉图，或存放它们的 FOLDER。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS mix the units {units}: import the files of each unit on their own.</source>
      <translation>INPUTS 混用了单位 {units}：请将不同单位的文件分别导入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS say K and their median is {middle:.1f}: these are not kelvin, set UNITS to degC.</source>
      <translation>INPUTS 标注为 K，但其中值为 {middle:.1f}：这不是开尔文，请将 UNITS 设为 degC。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS: field {band} of {path} is damaged and cannot be read: get the file again.</source>
      <translation>INPUTS：{path} 的场 {band} 已损坏，无法读取：请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_candidates.py" />
      <source>INPUTS: no pixel has data in all scenes: give scenes that cover one area.</source>
      <translation>INPUTS：没有一个像元在所有影像中都有数据：请给出覆盖同一区域的影像。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS: none of the {n} scenes form a pair, they are of {groups} tracks or do not overlap: choose scenes of one track and frame, taken on different days.</source>
      <translation>INPUTS：{n} 景影像无法组成任何像对，它们分属 {groups} 条轨道，或互不重叠：请选择同一轨道、同一图幅、不同日期获取的影像。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS: the cubes hold different days: import the same period for every level.</source>
      <translation>INPUTS：各数据立方体的日期不同：请为每一层导入相同的时段。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>INPUTS: {one} and {other} are the same scene: give each scene once.</source>
      <translation>INPUTS：{one} 与 {other} 是同一景影像：每景影像只需给出一次。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS: {path} does not say its dates: import it with the tool Import interferogram.</source>
      <translation>INPUTS：{path} 未注明日期：请用“导入干涉图”工具导入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>INPUTS: {path} does not say its pressure level: import it with LEVEL.</source>
      <translation>INPUTS：{path} 未注明气压层：请设置 LEVEL 后导入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS: {path} does not say when its fields were measured: name the bands by ISO dates, or single files with the date, such as LST_2008-05-12.tif or A2008133.</source>
      <translation>INPUTS：{path} 未注明各场的观测时间：请用 ISO 日期命名波段，或在单个文件名中写入日期，例如 LST_2008-05-12.tif 或 A2008133。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS: {path} has another wavelength than the first: give interferograms of one sensor.</source>
      <translation>INPUTS：{path} 的波长与首个文件不同：请给出同一传感器的干涉图。</translation>
    </message>
    <message>
      <location filename="../core/thermal/registration.py" />
      <source>INPUTS: {path} has no regular grid in map coordinates: warp it to longitude and latitude first.</source>
      <translation>INPUTS：{path} 没有地图坐标下的规则格网：请先重投影到经纬度坐标。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS: {path} has no time on its bands.</source>
      <translation>INPUTS：{path} 的波段没有时间。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>INPUTS: {path} holds no field.</source>
      <translation>INPUTS：{path} 不含任何场。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>INPUTS: {path} is a displacement along '{found}': choose one along the line of sight.</source>
      <translation>INPUTS：{path} 是沿“{found}”方向的形变：请选择视线向形变。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>INPUTS: {path} is of another track than the first: a time series is made of one track.</source>
      <translation>INPUTS：{path} 与首个文件不在同一轨道：时间序列须由同一轨道的数据构成。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>INPUTS: {path} lies on another grid than the files before it: import it on its own.</source>
      <translation>INPUTS：{path} 与前面的文件不在同一格网上：请单独导入。</translation>
    </message>
    <message>
      <location filename="../core/repositioning.py" />
      <source>INTERPOLATION is '{found}': choose bilinear or nearest.</source>
      <translation>INTERPOLATION 为“{found}”：请选择 bilinear 或 nearest。</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INTERVAL is {found} m: it must be greater than zero.</source>
      <translation>INTERVAL 为 {found} m：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>INTERVAL of {found} m gives {levels:.0f} levels for values from {low:.4g} to {high:.4g}: choose a larger one, and check that INPUT is in metres.</source>
      <translation>INTERVAL 为 {found} m 时，从 {low:.4g} 到 {high:.4g} 的数值会产生 {levels:.0f} 级等值线：请选择更大的间隔，并检查 INPUT 是否以米为单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Import a product, or choose its layer.</source>
      <translation>请导入产品，或选择其图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Import catalogue</source>
      <translation>导入地震目录</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Import cube</source>
      <translation>导入数据立方体</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Import faults</source>
      <translation>导入断层</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Import ground radar</source>
      <translation>导入地基雷达</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Import interferogram</source>
      <translation>导入干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Imported interferograms</source>
      <translation>导入的干涉图</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>In STABLE_AREA no pixel has unwrapped phase and a coherence of at least {least}: choose another place or lower MIN_COHERENCE.</source>
      <translation>STABLE_AREA 内没有相干性不低于 {least} 且已解缠的像元：请另选地点或降低 MIN_COHERENCE。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>In any order: NetCDF, GRIB, HDF or GeoTIFF.</source>
      <translation>顺序不限：NetCDF、GRIB、HDF 或 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>In km, as 150,250.</source>
      <translation>单位为 km，格式如 150,250。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>In map units. Left out: no reference.</source>
      <translation>以地图单位表示。不填：无参考点。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>In metres.</source>
      <translation>以米为单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>In the choice of a block; 1 is nearly the common set. Left out: chosen on the years of validation.</source>
      <translation>用于选取分块参数组；1 表示几乎等同于公共参数组。不填：由验证年份选定。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>In the unit of the input.</source>
      <translation>单位与输入相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>In-sample and test side by side.</source>
      <translation>样本内与测试结果并列。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Incidence angle</source>
      <translation>入射角</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Incidence in the middle (degrees)</source>
      <translation>中心入射角（度）</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Incidence, middle</source>
      <translation>入射角（中心）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Inclination of the custom direction</source>
      <translation>自定义方向的倾角</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Included. Left out: all.</source>
      <translation>含该年。不填：全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Included; at least 30 days.</source>
      <translation>含该日；至少 30 天。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Increments</source>
      <translation>增量</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Independent looks</source>
      <translation>独立视数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Independent looks of a pixel</source>
      <translation>像元的独立视数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Index</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Information gain per earthquake (nats)</source>
      <translation>每次地震的信息增益（奈特）</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>Information gain per earthquake over the reference, nats</source>
      <translation>相对参考模型的每次地震信息增益（奈特）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Information per earthquake (nats)</source>
      <translation>每次地震的信息量（奈特）</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Information per earthquake, nats</source>
      <translation>每次地震的信息量（奈特）</translation>
    </message>
    <message>
      <location filename="../core/track_trend.py" />
      <source>Input {number} ({name}): offset {offset:+.2f} cm (standard deviation {error:.2f} cm), from {points} points with a scatter of {scatter:.2f} cm.</source>
      <translation>输入 {number}（{name}）：常数偏移 {offset:+.2f} 厘米（标准差 {error:.2f} 厘米），由 {points} 个点求得，离散度 {scatter:.2f} 厘米。</translation>
    </message>
    <message>
      <location filename="../core/track_trend.py" />
      <source>Input {number} ({name}): offset {offset:+.2f} cm (standard deviation {error:.2f} cm), ramp {east:+.2f} cm from west to east and {north:+.2f} cm from south to north, from {points} points with a scatter of {scatter:.2f} cm.</source>
      <translation>输入 {number}（{name}）：常数偏移 {offset:+.2f} 厘米（标准差 {error:.2f} 厘米），趋势面自西向东 {east:+.2f} 厘米、自南向北 {north:+.2f} 厘米，由 {points} 个点求得，离散度 {scatter:.2f} 厘米。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Instead of an elevation model: two scenes of the track without motion between them, some 100 m apart.</source>
      <translation>用于代替高程模型：同一轨道上期间无形变、基线约 100 m 的两景影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Interferogram</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Interferogram of the motion</source>
      <translation>形变干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Interferogram of the topography</source>
      <translation>地形干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Interferogram with the motion</source>
      <translation>含形变的干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Interferogram, or its unwrapped phase in radians.</source>
      <translation>干涉图，或其以弧度为单位的解缠相位。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>Interferograms</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Interferometry</source>
      <translation>干涉测量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Interpolation</source>
      <translation>插值</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Interpretation</source>
      <translation>解释</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Interval</source>
      <translation>间隔</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Intervals hold 95 % of the posterior. They know of the noise as given (raised to the residuals where it was too small), of slip that varies as far as it was let to, and not of what else the model leaves out: layers, topography, curved faults.</source>
      <translation>所列区间包含后验分布的 95 %。区间已计入给定的噪声（偏小时已放大到与残差相符）和所设定的滑动不均匀性，但未计入模型没有考虑的其他因素：地壳分层、地形、断层弯曲。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Intervals know of the noise of the data, not of layers, relief or bends of the fault. Elastic half-space (Okada, 1985). Place: middle of the top edge; strike, dip, rake after Aki and Richards.</source>
      <translation>置信区间只考虑数据噪声，不考虑地壳分层、地形或断层弯曲。弹性半空间（Okada，1985）。位置：上边缘中点；走向、倾角、滑动角按 Aki 和 Richards 的约定。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Inversion report</source>
      <translation>反演报告</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Invert for the fault</source>
      <translation>反演断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Invert for the slip</source>
      <translation>反演滑动量</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Invert time series</source>
      <translation>反演时间序列</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Is the sign right? Here positive is toward the sensor: uplift must show as positive.</source>
      <translation>符号对吗？这里朝向传感器为正：抬升必须显示为正值。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Isolines to lay over the geological map.</source>
      <translation>可叠加在地质图上的等值线。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>It covers the whole area.</source>
      <translation>覆盖整个区域。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>It covers {percent} % of the area only.</source>
      <translation>只覆盖该区域的 {percent} %。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/licsbas.py" />
      <source>It is a velocity: metres a year, not metres.</source>
      <translation>这是速率：单位为米/年，而非米。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>It is two to four times as precise as pixel offsets where the coherence is high, and fails where the coherence does; use Pixel offsets there. Positive is along the flight direction of the satellite.</source>
      <translation>在相干性高的区域，其精度是像元偏移的二至四倍；相干性低时则会失效，此处请使用“像元偏移”。沿卫星飞行方向为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Its chance, two-sided</source>
      <translation>其随机概率（双侧）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Its coverage</source>
      <translation>第二种前兆的覆盖率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Its deviation from 1/2 (standard deviations)</source>
      <translation>其与 1/2 的偏差（标准差的倍数）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Its error (Aki)</source>
      <translation>b 值误差（Aki）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Its error (Shi and Bolt)</source>
      <translation>b 值误差（Shi 和 Bolt）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Its height</source>
      <translation>该点的高程</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Its heights are compared with those of the topographic pair; the report says how well they agree.</source>
      <translation>将其高程与地形像对的高程比较；报告会说明二者的符合程度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Its name, such as olr or air. Left out: the only one in K, degrees Celsius or W m-2.</source>
      <translation>变量名，例如 olr 或 air。不填：唯一一个以 K、摄氏度或 W m-2 为单位的变量。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/product.py" />
      <source>Its reference {day:%Y-%m-%d} is the later scene: dates swapped and signs turned.</source>
      <translation>其参考影像 {day:%Y-%m-%d} 为较晚的一景：已交换日期并反号。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Its side; a power of two.</source>
      <translation>方格边长；须为二的幂。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Its side; a power of two. Left out: 128, on a large map more, so that points are left for the fault.</source>
      <translation>方格边长；须为二的幂。不填：128，图幅较大时取更大值，以便为断层留出足够的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Its standard deviation</source>
      <translation>其标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Its standard deviation (m)</source>
      <translation>其标准差（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Its unwrapped phase in radians, on the same grid.</source>
      <translation>以弧度为单位的解缠相位，位于同一格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Joins radar, GNSS, levelling and total station into one field of east, north and up.</source>
      <translation>融合雷达、GNSS、水准测量和全站仪数据，得到东向、北向和垂向的统一位移场。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Jump of a patch of the dam toward the radar.</source>
      <translation>坝体局部朝向雷达的突跳量。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>K or W m-2</source>
      <translation>K 或 W m-2</translation>
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>KIND is '{found}': it must be one of {want}.</source>
      <translation>KIND 为“{found}”：必须是 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>KNOWN_POINT and KNOWN_HEIGHT belong together: give both, or neither.</source>
      <translation>KNOWN_POINT 与 KNOWN_HEIGHT 须配套使用：请同时给出，或都不填。</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating.py" />
      <source>K_ENV is {env} and K_CORE is {core}: the core must not be weaker than its envelope.</source>
      <translation>K_ENV 为 {env}，K_CORE 为 {core}：增温核心不得弱于其包络。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Keep the far field of the deformation</source>
      <translation>保留形变的远场</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Kelvin, one band for each level from the lowest up.</source>
      <translation>单位为 K，自最低层向上每层一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Kept are events whose core lasts, stands out from the rest of its envelope, has an envelope that is not the size of a weather system, and does not move like a front. The layer of rejected events says which rule failed first, so that the filter can be checked. Cores with too few pixels are counted.</source>
      <translation>保留的事件须满足：增温核心持续存在，明显强于包络的其余部分，包络未达到天气系统的尺度，且不像锋面那样移动。被剔除事件的图层会注明最先不满足的规则，以便检查筛选结果。像元过少的增温核心会被计数。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Kernel cache</source>
      <translation>内核缓存</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Kernels of changing width, or counts by cell.</source>
      <translation>可变带宽的核函数，或按单元计数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>LATER holds other days than INPUT: import both for one period.</source>
      <translation>LATER 与 INPUT 的日期不同：请为二者导入相同的时段。</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>LATER is the cube of the later hour: it is needed with the mode gradient, and only there.</source>
      <translation>LATER 是较晚时次的数据立方体：模式 gradient 必须给出，且仅在该模式下使用。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>LEVEL is {found} and {path} holds the levels {levels} hPa: choose one of them.</source>
      <translation>LEVEL 为 {found}，而{path}含有的气压层为 {levels} hPa：请选择其中之一。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LINE does not meet a pixel with data: draw it over the raster.</source>
      <translation>LINE 未经过任何有数据的像元：请在栅格范围内绘制。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LINE holds no line: draw one with two points or more.</source>
      <translation>LINE 不含线：请绘制一条至少有两个点的线。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LINE is closed, so it has no direction to cross: draw an open line along the fault.</source>
      <translation>LINE 是闭合线，无法确定横跨的方向：请沿断层绘制一条不闭合的线。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>LONGEST is {found:g} m: it must be greater than zero.</source>
      <translation>LONGEST 为 {found:g} m：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>LOOKS is {found}; it must be a number of at least 1.</source>
      <translation>LOOKS 为 {found}；必须是不小于 1 的数。</translation>
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>LOOKS_X is {x} and LOOKS_Y is {y}: both must be whole numbers of at least 1.</source>
      <translation>LOOKS_X 为 {x}，LOOKS_Y 为 {y}：二者都必须是不小于 1 的整数。</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>LOS</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../core/source/stages/forward.py" />
      <source>LOS is asked for without GEOMETRY: choose the geometry raster of the sensor.</source>
      <translation>要求输出 LOS，但未给出 GEOMETRY：请选择传感器的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>LOS: along the line of sight; vertical: as if all motion were vertical.</source>
      <translation>LOS：沿视线向；vertical：假定全部运动均为垂向。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>LOS: along the line of sight; vertical; custom: as the two angles below say.</source>
      <translation>LOS：沿视线向；vertical：垂向；custom：由下面两个角度指定。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>LOW_PERCENT is {low} and HIGH_PERCENT {high}: they must grow and lie between 0 and 100.</source>
      <translation>LOW_PERCENT 为 {low}，HIGH_PERCENT 为 {high}：二者须依次增大，且在 0 至 100 之间。</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>Lag</source>
      <translation>滞后</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Lag correlation</source>
      <translation>滞后相关</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Lag in days, correlation, and the band of chance.</source>
      <translation>以天为单位的滞后、相关系数和随机水平带。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Larger ones are weather. Left out: 430000.</source>
      <translation>更大者为天气系统。不填：430000。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Largest Doppler loss</source>
      <translation>最大多普勒损失</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Largest amplitude dispersion</source>
      <translation>最大振幅离差</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Largest baseline of a pair</source>
      <translation>像对的最大基线</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Largest chance</source>
      <translation>最大概率</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Largest component (percent of the unwrapped pixels)</source>
      <translation>最大连通分量（占已解缠像元的百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Largest condition number</source>
      <translation>最大条件数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Largest delay at the far end, either way.</source>
      <translation>最远端的最大延迟，正负均可。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Largest delay of the air that was taken out</source>
      <translation>已扣除的最大大气延迟</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Largest delay taken out (mm)</source>
      <translation>扣除的最大延迟（mm）</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Largest delay taken out, and scatter of the stable pixels.</source>
      <translation>已扣除的最大延迟，以及稳定像元的离散度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest depth of the top edge</source>
      <translation>上边缘最大深度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest dip</source>
      <translation>最大倾角</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Largest displacement away from the sensor</source>
      <translation>远离传感器的最大形变</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Largest displacement away from the sensor (m)</source>
      <translation>远离传感器的最大形变（米）</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Largest displacement toward the sensor</source>
      <translation>朝向传感器的最大形变</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Largest displacement toward the sensor (m)</source>
      <translation>朝向传感器的最大形变（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Largest envelope</source>
      <translation>最大包络</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Largest gap</source>
      <translation>最大间隙</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Largest height error</source>
      <translation>最大高程误差</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Largest increment (K)</source>
      <translation>最大增量（K）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Largest lag</source>
      <translation>最大滞后</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest length</source>
      <translation>最大长度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Largest magnitude</source>
      <translation>最大震级</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Largest maximum shear strain of the map</source>
      <translation>图中最大剪应变的最大值</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Largest moment, half a decade less or more smoothing (N m)</source>
      <translation>最大地震矩，平滑权重增减半个数量级（N·m）</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Largest motion between frames that can be followed</source>
      <translation>两帧之间可跟踪的最大运动</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest rake</source>
      <translation>最大滑动角</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Largest removed phase</source>
      <translation>扣除的最大相位</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Largest removed phase (rad)</source>
      <translation>去除的最大相位（rad）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Largest rise of the map (Pa)</source>
      <translation>图中最大应力增量（Pa）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Largest shift (m)</source>
      <translation>最大移动量（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Largest shift on the map that can be found.</source>
      <translation>图上可探测的最大平移量。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Largest slip</source>
      <translation>最大滑动量</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Largest slip (m)</source>
      <translation>最大滑动量（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Largest square</source>
      <translation>最大方格</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest strike</source>
      <translation>最大走向</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Largest tile</source>
      <translation>最大分块</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Largest turn of a bridge</source>
      <translation>连接段最大转角</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Largest upward acceleration (microgal)</source>
      <translation>最大向上加速度（微伽）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Largest valid value</source>
      <translation>最大有效值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Largest value</source>
      <translation>最大值</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Largest velocity</source>
      <translation>最大速率</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Largest width down dip</source>
      <translation>沿倾向最大宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Last day of an alarm</source>
      <translation>预警窗口的最后一天</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Last year</source>
      <translation>结束年份</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Later hour</source>
      <translation>较晚时次</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Lay trace and map over geology and imagery: does the trace follow a mapped fault?</source>
      <translation>把迹线和形变图叠加到地质图和影像上：迹线是否沿已填图的断层？</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Layer</source>
      <translation>图层</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Layered anomaly</source>
      <translation>分层异常</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Layers read at the point and along the line; tick those you want.</source>
      <translation>在点上和沿线读取的图层；请勾选所需图层。</translation>
    </message>
    <message>
      <location filename="../ui/templates.py" />
      <source>Layout of a source inversion</source>
      <translation>震源反演的打印布局</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Layover (percent of the area)</source>
      <translation>叠掩（面积百分比）</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Layover and shadow</source>
      <translation>叠掩和阴影</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Lays the second layer over the left part of the map; the slider moves its edge.</source>
      <translation>在地图左侧叠加显示第二个图层；用滑块移动其边缘。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Lead</source>
      <translation>提前时间</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Least break</source>
      <translation>最小断裂度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Least clear share</source>
      <translation>最小晴空比例</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Least coherence</source>
      <translation>最小相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Least coherence before</source>
      <translation>震前相干性下限</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Least confidence</source>
      <translation>最小置信度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Least contrast</source>
      <translation>最小对比度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Least core</source>
      <translation>增温核心最少像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Least correlation</source>
      <translation>最小相关系数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Least days</source>
      <translation>最少天数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least depth of the top edge</source>
      <translation>上边缘最小深度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least dip</source>
      <translation>最小倾角</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Least distance of turning points</source>
      <translation>转折点最小间距</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Least earthquakes</source>
      <translation>最少地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Least horizontal stress</source>
      <translation>最小水平应力</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Least length</source>
      <translation>最小长度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Least magnitude</source>
      <translation>最小震级</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Least moment, half a decade less or more smoothing (N m)</source>
      <translation>最小地震矩，平滑权重增减半个数量级（N·m）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Least number of days</source>
      <translation>最少天数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least rake</source>
      <translation>最小滑动角</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Least reliability</source>
      <translation>最小可靠性</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least strike</source>
      <translation>最小走向</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Least temporal coherence</source>
      <translation>最小时间相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Least temporal coherence of points</source>
      <translation>点的最小时间相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Least valid part</source>
      <translation>最小有效比例</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Least valid value</source>
      <translation>最小有效值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Least width</source>
      <translation>最小宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Least width down dip</source>
      <translation>沿倾向最小宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Leave the prior where skill is not significant</source>
      <translation>技巧不显著时保持先验不变</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Left clicks draw a line, a right click ends it, Escape takes it back.</source>
      <translation>单击左键画线，单击右键结束，按 Esc 键取消。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: 1.5, or the rank 0.97.</source>
      <translation>不填：1.5；秩为 0.97。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Left out: 150 K, or 50 W m-2.</source>
      <translation>不填：150 K，或 50 W m-2。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: 2.</source>
      <translation>不填：2。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: 2.0 for radiation, 2.5 for temperature, or the rank 0.995.</source>
      <translation>不填：辐射为 2.0，温度为 2.5；秩为 0.995。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Left out: 350 K, or 400 W m-2.</source>
      <translation>不填：350 K，或 400 W m-2。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Left out: all faults that have slip.</source>
      <translation>不填：所有有滑动量的断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Left out: all.</source>
      <translation>不填：全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Left out: as long as the fault.</source>
      <translation>不填：与断层等长。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Left out: as the product tells, or right.</source>
      <translation>不填：按产品注明；未注明则为右视。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Left out: as the product tells.</source>
      <translation>不填：按产品注明。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Left out: everywhere.</source>
      <translation>不填：所有地区。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Left out: found by its name.</source>
      <translation>不填：按名称查找。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Left out: from the extent of the motion, or from the faults.</source>
      <translation>不填：由形变范围或断层确定。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Left out: half of the diagonal of the area with data.</source>
      <translation>不填：有数据区域对角线的一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Left out: half the wavelength that the raster's tags tell.</source>
      <translation>不填：栅格标签所注明波长的一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Left out: half the wavelength that the tags of the geometry tell.</source>
      <translation>不填：几何栅格标签所注明波长的一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Left out: no reference.</source>
      <translation>不填：无参考点。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Left out: none, for ssta 150.</source>
      <translation>不填：无；ssta 为 150。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Left out: one pixel along a line, the length of the fault across it.</source>
      <translation>不填：沿线时为一个像元，跨断层时为断层长度。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Left out: one pixel of the first raster.</source>
      <translation>不填：第一个栅格的一个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Left out: that of the earthquakes.</source>
      <translation>不填：地震的分布范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Left out: the UTM zone of the area, or the CRS of the area when that is a projection.</source>
      <translation>不填：区域所在的 UTM 带；若区域的坐标参考系为投影坐标系，则采用该坐标系。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Left out: the coarser step of the radar at its middle range.</source>
      <translation>不填：取雷达在中间斜距处两个采样间隔中较粗者。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Left out: the grid of the first displacement.</source>
      <translation>不填：采用第一个形变图的格网。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Left: radar (trend removed) against GNSS. Right: pairs and the NISAR limit.</source>
      <translation>左：雷达（已去趋势）与 GNSS 对比。右：点对及 NISAR 限差。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Length</source>
      <translation>长度</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Length (km)</source>
      <translation>长度 (km)</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Length across the fault</source>
      <translation>跨断层长度</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Length bridged (m)</source>
      <translation>连接段长度（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Length of a bin</source>
      <translation>分段长度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Length of all lines (m)</source>
      <translation>全部线的总长度（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Length of the patches</source>
      <translation>子断层长度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Length of the window</source>
      <translation>窗口长度</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Length over which evidence is averaged.</source>
      <translation>对证据取平均的长度。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Length seen (m)</source>
      <translation>观测到的长度（米）</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>Less than a tenth of a patch's slip comes back where it is on {faults}: there only means over several patches are known, and slip is drawn deeper and wider by the smoothing.</source>
      <translation>下列部位的子断层，其滑动量在原处恢复的不足十分之一：{faults}。那里只能确定若干子断层的平均值，且平滑会使滑动显得更深、更宽。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Less than a third of the map is coherent.</source>
      <translation>图中不到三分之一的部分相干。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Let the scatterers change between dates, most in the town and on the rupture.</source>
      <translation>使散射体在各日期之间变化，以城镇和破裂带上最为显著。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Let the state vectors in the products differ from the precise orbits.</source>
      <translation>使产品中的状态矢量与精密轨道存在差异。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Level</source>
      <translation>显著性水平</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Level (hPa)</source>
      <translation>气压层（hPa）</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Level, velocity and time of failure at the last epoch.</source>
      <translation>最后一个历元的级别、速度和失稳时间。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Levelling</source>
      <translation>水准测量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Levels</source>
      <translation>气压层数</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Limit (mm)</source>
      <translation>限差（毫米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Limit of the modelled displacement</source>
      <translation>模型形变限值</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Line</source>
      <translation>线</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Line of sight</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Lines</source>
      <translation>行数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Lines across which the phase may break without cost.</source>
      <translation>相位可在其两侧间断而不计代价的线。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Lines and samples</source>
      <translation>行数和列数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Lines of the top edge (drawn so that the fault dips to the right), outlines or a table, one for each rectangle, with fields dip, top_depth, width or bottom_depth. The search stays near them.</source>
      <translation>上边缘线（按断层向右倾的方向绘制）、轮廓或表格，每个矩形一个，含字段 dip、top_depth、width 或 bottom_depth。搜索将在其附近进行。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Lines of the top edge (drawn so that the fault dips to the right), outlines, or a table. Fields, all optional where a number below is given: strike, dip, rake (degrees); slip, opening, top_depth, bottom_depth, width, length (metres); longitude, latitude (degrees) and reference (top_centre, centroid, ...) in a table; name.</source>
      <translation>上边缘线（按断层向右倾的方向绘制）、轮廓或表格。若下方已给出相应数值，则各字段均可省略：strike、dip、rake（度）；slip、opening、top_depth、bottom_depth、width、length（米）；表格中还可有 longitude、latitude（度）和 reference（top_centre、centroid 等）；name。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Lines of the top edge (drawn so that the fault dips to the right; bends are followed), outlines, or the output of the tool Invert for the fault. Fields dip, rake (degrees), top_depth, bottom_depth or width (m), name; each feature is a segment of its own.</source>
      <translation>上边缘线（按断层向右倾的方向绘制；可沿弯折延伸）、轮廓，或工具“反演断层”的输出。字段为 dip、rake（度），top_depth、bottom_depth 或 width（米），name；每个要素为独立的一段。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Lines of the top edges, with the fields that the other tools of faults take.</source>
      <translation>上边缘线，含其他断层工具所用的字段。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Lines that face each other over a smaller gap are joined.</source>
      <translation>彼此相对且间隙小于此值的线将被连接。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Lines with ends, length, strike, offset and confidence.</source>
      <translation>线要素，含端点、长度、走向、错动量和置信度。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Lines with ends, length, strike, offset, confidence, and whether they bridge a gap.</source>
      <translation>线要素，含端点、长度、走向、错动量、置信度以及是否为跨越间隙的连接段。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Lines with length (m), strike (degrees), break, confidence and bridged part (percent).</source>
      <translation>线要素，含长度（米）、走向（度）、断裂度、置信度和连接段比例（%）。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Lines with level and label.</source>
      <translation>线要素，含等值线数值和注记。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Lines, outlines or a table with the same fields as the faults, without slip. Dip and rake that are missing come from the receiving planes below, depths from the numbers above.</source>
      <translation>线、轮廓或表格，字段与断层相同，但不含滑动量。缺少的倾角和滑动角取自下面的接收面，深度取自上面的数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Lines; with an elongation above 1 the alarm lies along the nearest one.</source>
      <translation>线要素；伸长率大于 1 时，预警窗口沿最近的线展布。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Link neighbours</source>
      <translation>连接相接的增温核心</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Lists the pairs of a stack and tests every loop of three for cycles that were unwrapped wrongly.</source>
      <translation>列出数据集中的像对，并检验每个三像对闭合环是否存在整周解缠错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Lists the versions of QGIS, Python, GDAL, PROJ and of every library the tools use, compiles and runs a small kernel, and says where tools run and why.</source>
      <translation>列出 QGIS、Python、GDAL、PROJ 及各工具所用全部库的版本，编译并运行一个小型计算内核，并说明工具在何处运行及其原因。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Little coherence is to be expected: the map may be mostly noise.</source>
      <translation>预期相干性很低：图中可能大部分是噪声。</translation>
    </message>
    <message>
      <location filename="../ui/templates.py" />
      <source>Load the results of Invert for the fault or Invert for the slip first: points or faults are wanted.</source>
      <translation>请先加载“反演断层”或“反演滑动量”工具的结果：需要点图层或断层图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Locking depth (m)</source>
      <translation>闭锁深度（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Log and pictures of the zones.</source>
      <translation>日志和各区域的图片。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Log score</source>
      <translation>对数评分</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Log-likelihood</source>
      <translation>对数似然</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Log-likelihood of the reference</source>
      <translation>参考的对数似然</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>Log-likelihood, of the reference</source>
      <translation>对数似然，参考模型的对数似然</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Longer at both ends by</source>
      <translation>两端各延长</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Longer gaps between pieces are not bridged; 0 for no bridges.</source>
      <translation>各段之间更长的间隙不予连接；0 表示不连接。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Longer than the memory of the series.</source>
      <translation>应长于序列的记忆时间。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Longest arc</source>
      <translation>最长弧段</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Longest distance</source>
      <translation>最大距离</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Longest gap</source>
      <translation>最大间隙</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Longest lead</source>
      <translation>最长提前时间</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Longest side of a tile, at least 256; 0 for one piece up to 8 million pixels and tiles of 2048 above. Smaller tiles need less memory.</source>
      <translation>分块的最长边，至少 256；0 表示不超过 800 万像元时不分块，超过时按 2048 分块。分块越小，所需内存越少。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Longitudes from -180 to 180</source>
      <translation>经度范围 -180 至 180</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Look at the amplitude: rivers, roads and ridges must lie where the map has them. The geometry raster holds the unit vector from ground to sensor, the incidence, the slant range, the height and a mask (0 valid, 1 outside the scene, 2 layover, 3 shadow). Pixels outside the scene are zero.</source>
      <translation>请查看振幅图：河流、道路和山脊应与地图上的位置一致。几何栅格包含由地面指向传感器的单位向量、入射角、斜距、高程和掩膜（0 有效，1 影像之外，2 叠掩，3 阴影）。影像之外的像元为零。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Look at the coherence first: below 0.3 phase is noise. Coherence from few looks is biased upward. Pixels where less than half of the looks hold data are left without.</source>
      <translation>请先查看相干性：低于 0.3 时相位即为噪声。视数较少时相干性偏高。有效数据不足视数一半的像元记为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Look at the lines before you use them: Break is 0.5 where the two sides know nothing of each other, Confidence falls with it and with the bridged part of the line. A rupture with less than about a third of a cycle of offset breaks nothing and is not found, and needs no cut.</source>
      <translation>使用前请检查这些线：两侧相位毫无关联时断裂度为 0.5；置信度随断裂度降低而降低，也随连接段比例增大而降低。错动小于约三分之一周的破裂不会造成相位间断，因而不会被发现，也无需切割。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Look at the points below, then go on.</source>
      <translation>请先看下列各点，再继续。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Look at the stable ground before and after: when it did not get quieter the tool warns, and the input is the better one. Deformation that follows the height (a volcano, a front of mountains) is removed with the air unless Deforming ground masks it. Turbulence stays, 1 to 3 cm. A ramp is left alone: see Refine orbit. Pixels without data stay without.</source>
      <translation>请比较改正前后的稳定地面：若噪声未减小，工具会给出警告，此时应采用输入数据。随高程变化的形变（火山、山前地带）会与大气影响一并被去除，除非用“形变区域”加以掩膜。湍流延迟会保留，量级为 1 至 3 cm。趋势面不作处理：请参见“轨道精炼”。无数据的像元仍无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Look at the temporal coherence first: below 0.7 the interferograms contradict one another. Everything is relative to the reference place and the first date, positive toward the sensor. The deviation of the velocity allows for noise with a memory; formal deviations are often several times too small.</source>
      <translation>请先查看时间相干性：低于 0.7 时各干涉图相互矛盾。所有结果均相对于参考位置和首个日期，朝向传感器为正。速率的标准差考虑了有记忆的噪声；形式误差往往偏小好几倍。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>Look at this</source>
      <translation>请注意</translation>
    </message>
    <message>
      <location filename="../ui/guide_results.py" />
      <source>Look at this before you go on</source>
      <translation>继续之前请看</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Look at this first</source>
      <translation>请首先注意</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Look direction of the active layer</source>
      <translation>当前图层的视线方向</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Look for straight edges where the phase jumps by one cycle (6.28 radians): they are errors unless a fault lies there. Noise is best dealt with before, by more looks or a filter.</source>
      <translation>请查找相位跳变一周（6.28 弧度）的直边：除非该处有断层，否则即为解缠误差。噪声最好事先通过增加视数或滤波来抑制。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Look side</source>
      <translation>侧视方向</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Look vectors (bands east, north, up) and grid; needed for the line of sight and fringes.</source>
      <translation>视线向量（波段 east、north、up）和格网；计算视线向形变和干涉条纹时需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Look vectors (bands east, north, up). Left out: as named in the tags of the displacement.</source>
      <translation>视线向量（波段 east、north、up）。不填：采用形变栅格标签中注明的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Look vectors, for directions other than the line of sight. Left out: as named in the input's tags.</source>
      <translation>视线向量，用于视线向以外的方向。不填：采用输入标签中注明的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Look vectors, heights, mask.</source>
      <translation>视线向量、高程、掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>Look vectors, incidence, heights and the mask of layover and shadow.</source>
      <translation>视线向量、入射角、高程以及叠掩和阴影掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Look vectors, needed by the model baseline. Left out: as named in the input's tags.</source>
      <translation>视线向量，baseline 模型需要。不填：采用输入标签中注明的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Look vectors. Left out: as named in the input's tags, or the mean incidence of its record.</source>
      <translation>视线向量。不填：采用输入标签中注明的几何栅格，或其记录中的平均入射角。</translation>
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
      <translation>视数是沿 x 和 y 方向平均的地图像元数：视数越多，噪声越小，像元越粗。对于 10 m x 4 m 的 ENVISAT 影像，2 x 5 视可得到 20 m 的像元。</translation>
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>Looks of {rows} x {cols} do not fit a raster of {have_rows} x {have_cols} pixels: choose fewer.</source>
      <translation>视数 {rows} × {cols} 不适用于 {have_rows} × {have_cols} 像元的栅格：请减小视数。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>Loop tests that failed</source>
      <translation>未通过的闭合环检验比例</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Loops</source>
      <translation>闭合环</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>Loops of three</source>
      <translation>三角闭合环数</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Loops that did not close, before and after</source>
      <translation>不闭合的环，改正前与改正后</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Lost share of coherence</source>
      <translation>相干性损失比例</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Lost share of the normal coherence.</source>
      <translation>相对于正常相干性的损失比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Lower end of its 95 percent interval.</source>
      <translation>其 95% 区间的下限。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Lower end of its interval (days)</source>
      <translation>其区间下限（天）</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>Lower hemisphere; dark: outward motion.</source>
      <translation>下半球投影；深色：初动向外（压缩象限）。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Lower quantile</source>
      <translation>下分位数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Lowest height (m)</source>
      <translation>最低高程（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 4 to 5</source>
      <translation>M 4 至 5</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 5 to 6</source>
      <translation>M 5 至 6</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 6 to 7</source>
      <translation>M 6 至 7</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M 7 and more</source>
      <translation>M 7 及以上</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>M below 4</source>
      <translation>M 4 以下</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>MATRIX is asked for without POINTS: choose the points made by the tool Downsample.</source>
      <translation>要求输出 MATRIX 但未给出 POINTS：请选择工具“降采样”生成的点。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>MAX_CONDITION is {found}: it must be at least 1.</source>
      <translation>MAX_CONDITION 为 {found}：必须不小于 1。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>MAX_DAYS and MAX_BASELINE must be greater than zero: give days and metres.</source>
      <translation>MAX_DAYS 和 MAX_BASELINE 必须大于零：请分别以天和米给出。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>MAX_DOPPLER is {found}: it must lie above 0 and up to 1.</source>
      <translation>MAX_DOPPLER 为 {found}：必须大于 0 且不超过 1。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>MAX_HEIGHT_ERROR and ATMOSPHERE_DAYS must not be negative: 0 switches them off.</source>
      <translation>MAX_HEIGHT_ERROR 和 ATMOSPHERE_DAYS 不能为负：0 表示关闭。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>MAX_TURN is {found:.1f} degrees: it must lie from 0 to 90.</source>
      <translation>MAX_TURN 为 {found:.1f} 度：必须在 0 至 90 之间。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/forward_tracks.py" />
      <source>MEASURED names {measured} maps for {geometries} geometries: give one for each, in the same order.</source>
      <translation>MEASURED 给出 {measured} 幅图，而几何栅格有 {geometries} 个：请按相同顺序每个给一幅。</translation>
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>METHOD goodness_of_fit explains at most {found:.0f} percent and 90 are needed: use maximum_curvature.</source>
      <translation>METHOD 为 goodness_of_fit 时最多解释 {found:.0f}%，而至少需要 90%：请使用 maximum_curvature。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>METHOD is '{found}': choose one of {want}.</source>
      <translation>METHOD 为“{found}”：请选择 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../core/thermal/declustering.py" />
      <source>METHOD is '{found}': choose {want}.</source>
      <translation>METHOD 为“{found}”：请选择 {want}。</translation>
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>METHOD is '{found}': it must be one of {want}.</source>
      <translation>METHOD 为“{found}”：必须是 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>METHOD is goldstein_coherence and COHERENCE is missing: choose the coherence of the interferogram.</source>
      <translation>METHOD 为 goldstein_coherence 但缺少 COHERENCE：请选择该干涉图的相干性。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>METHOD is none and no zenith delays are given: nothing would be removed.</source>
      <translation>METHOD 为 none 且未给出天顶延迟：没有可去除的内容。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>METHOD is {method} and DEM is missing: choose an elevation model.</source>
      <translation>METHOD 为 {method} 但缺少 DEM：请选择高程模型。</translation>
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>MIN_AREA is {found} m2: it must not be negative.</source>
      <translation>MIN_AREA 为 {found} m²：不得为负。</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>MIN_CLEAR is {found}: it must lie between 0 and 1.</source>
      <translation>MIN_CLEAR 为 {found}：必须在 0 至 1 之间。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>MIN_COHERENCE is {found}: it must lie from 0 to below 1.</source>
      <translation>MIN_COHERENCE 为 {found}：必须不小于 0 且小于 1。</translation>
    </message>
    <message>
      <location filename="../core/offsets.py" />
      <source>MIN_CORRELATION is {found}: it must lie from 0 to below 1.</source>
      <translation>MIN_CORRELATION 为 {found}：必须不小于 0 且小于 1。</translation>
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>MIN_LENGTH is {length} and MAX_GAP {gap} pixels: neither may be negative, and MIN_LENGTH not zero.</source>
      <translation>MIN_LENGTH 为 {length} 像元，MAX_GAP 为 {gap} 像元：二者均不得为负，且 MIN_LENGTH 不得为零。</translation>
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>MIN_RELIABILITY is {found}: it must lie from 0 to 1.</source>
      <translation>MIN_RELIABILITY 为 {found}：必须在 0 至 1 之间。</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>MODE is '{found}': choose {want}.</source>
      <translation>MODE 为“{found}”：请选择 {want}。</translation>
    </message>
    <message>
      <location filename="../core/unwrapping.py" />
      <source>MODE is {found}; it must be deformation or smooth.</source>
      <translation>MODE 为 {found}；必须是 deformation 或 smooth。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_source.py" />
      <source>MODEL has no coordinate reference system: assign the one it was computed in.</source>
      <translation>MODEL 没有坐标参考系：请指定计算该模型时所用的坐标参考系。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_source.py" />
      <source>MODEL holds nothing for {share:.1f} % of the pixels: they are left out. Compute it for a larger area.</source>
      <translation>MODEL 在 {share:.1f} % 的像元上没有值：这些像元不参与处理。请在更大的区域计算该模型。</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>MODEL is '{found}': choose one of {want}.</source>
      <translation>MODEL 为“{found}”：请选择 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../core/orbit_functions.py" />
      <source>MODEL is baseline and GEOMETRY is missing: choose the geometry raster of the scene, or plane.</source>
      <translation>MODEL 为 baseline，但缺少 GEOMETRY：请选择该影像的几何栅格，或改用 plane。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Machine</source>
      <translation>计算机</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Made by {software}</source>
      <translation>由 {software} 生成</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Magnitude bins</source>
      <translation>震级分档</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Magnitude for Dobrovolsky's radius</source>
      <translation>Dobrovolsky 半径所用震级</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Magnitude of the kernel</source>
      <translation>核函数的震级</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Main shocks</source>
      <translation>主震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Main shocks among them</source>
      <translation>其中的主震数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Main shocks and single events</source>
      <translation>主震和孤立地震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Main shocks and single events.</source>
      <translation>主震和孤立地震。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Make the displacement map.</source>
      <translation>请生成形变图。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Make the map of an ascending and of a descending pair first: choose the other pair above.</source>
      <translation>请先分别制作升轨像对和降轨像对的形变图：在上方选择另一像对。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Makes ENVISAT scenes of the Bam earthquake of 2003, with orbits, elevation models and the truth.</source>
      <translation>生成 2003 年巴姆地震的 ENVISAT 模拟影像，并附轨道、高程模型和真值。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Makes a map of ground displacement from two radar scenes and an elevation model, or a third scene.</source>
      <translation>由两景雷达影像和一个高程模型（或第三景影像）生成地面形变图。</translation>
    </message>
    <message>
      <location filename="../ui/templates.py" />
      <source>Makes a print layout of data, model, residual, source and slip from the results of an inversion.</source>
      <translation>由反演结果生成包含数据、模型、残差、震源和滑动的打印布局。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Makes a temperature cube and a catalogue with planted precursors and fronts, to learn and to test.</source>
      <translation>生成含预设前兆和锋面的温度数据立方体和地震目录，供学习和检验之用。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Makes an elevation model of the unwrapped phase of a pair without motion.</source>
      <translation>由无形变像对的解缠相位生成高程模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Makes every fault larger, so that slip can taper: at both ends.</source>
      <translation>扩大每条断层，使滑动量可以逐渐减小：在两端延长。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Makes the frames of a radar on a tripod before a dam and a slope whose motion is known.</source>
      <translation>生成架设在大坝和边坡前的三脚架雷达的影像帧，其中地面的运动已知。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Many loops stay open: some interferograms are unwrapped wrongly; see the band of open loops.</source>
      <translation>仍有许多环不闭合：部分干涉图解缠有误；请查看不闭合环的波段。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Map and truth differ by a constant besides: no stable point was given.</source>
      <translation>此外，形变图与真值还相差一个常数：没有给出稳定点。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Map of velocities, figures, warnings.</source>
      <translation>速率图、统计数值和警告。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Map pixels averaged from north to south.</source>
      <translation>沿南北方向平均的地图像元数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Map pixels averaged from west to east.</source>
      <translation>沿东西方向平均的地图像元数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Mapped rupture: lines across which the phase may break.</source>
      <translation>已填图的破裂带：相位可在其两侧间断的线。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Mapped rupture: lines across which the phase may break. May stay empty.</source>
      <translation>已填图的破裂带：相位可在其两侧断开的线。可以留空。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Maps damage from the loss of coherence across an earthquake, with classes, zones and confidence.</source>
      <translation>根据跨震相干性损失绘制损毁图，并给出损毁等级、分区和置信度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Maps how often earthquakes came, and how often a window of space and time held one by chance.</source>
      <translation>绘制地震发生频率的分布图，以及时空窗口偶然包含地震的频率分布图。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Maximum curvature is the fullest magnitude bin plus 0.2. Goodness of fit is the least magnitude above which the law log10 N = a - b M explains 95, else 90, percent. Rates computed from a magnitude below completeness are too low, and their changes in time follow the network, not the Earth.</source>
      <translation>最大曲率法取地震数最多的震级档再加 0.2。拟合优度法取使 log10 N = a - b M 关系能解释 95%（达不到则 90%）的最小震级。由低于完备震级的资料计算的发生率偏低，其随时间的变化反映的是台网而非地球。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Maximum shear strain</source>
      <translation>最大剪应变</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Mean chance</source>
      <translation>平均概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Mean chance of a window, Poisson</source>
      <translation>平均窗口含震概率（泊松）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Mean chance of a window, as seen</source>
      <translation>平均窗口含震概率（实际）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Mean chance of the alarms' windows</source>
      <translation>预警窗口的平均含震概率</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Mean coherence</source>
      <translation>平均相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Mean height above the ellipsoid, for products that list angles by height; 1000 m change them by 0.1°.</source>
      <translation>椭球面以上的平均高程，用于按高程列出角度的产品；1000 m 的变化会使角度改变 0.1°。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Mean height of the area</source>
      <translation>区域平均高程</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Mean height of the ground above the WGS84 ellipsoid; ten metres too high move the map by 24 m. A point of known height makes it exact. Unit: m.</source>
      <translation>WGS84 椭球面以上的地面平均高程；偏高十米会使图移动 24 m。给出一个已知高程点可使其准确。单位：m。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Mean of the season</source>
      <translation>季节均值</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Mean perpendicular baseline (m)</source>
      <translation>平均垂直基线（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Mean prior chance</source>
      <translation>平均先验概率</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Mean ratio of the baselines</source>
      <translation>基线比的平均值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Mean resultant of the phases</source>
      <translation>相位的平均合成矢量长度</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Mean resultant of their phases</source>
      <translation>其相位的平均合成向量长度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Mean slip (m)</source>
      <translation>平均滑动量（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Mean temporal coherence</source>
      <translation>平均时间相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Measured buildings</source>
      <translation>已评估的建筑物</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Measured displacements</source>
      <translation>实测位移</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Measured east motion</source>
      <translation>实测东向运动</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Measured less model</source>
      <translation>观测减模型</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Measured motion is differentiated, which makes noise large: average it over a window of about ten pixels. The vertical parts follow from the surface being free of traction. Pixels beside missing ones have no strain.</source>
      <translation>对实测运动求导会放大噪声：请在约十个像元的窗口内取平均。垂直分量由地表不受面力的条件得出。与无数据像元相邻的像元没有应变值。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Measured motion up</source>
      <translation>实测垂向运动</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Measured north motion</source>
      <translation>实测北向运动</translation>
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>Measured strain needs both EAST and NORTH: choose the other raster too.</source>
      <translation>计算实测应变需要同时给出 EAST 和 NORTH：请补选另一个栅格。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Measured, without offset and plane</source>
      <translation>观测（已去除常数偏移和平面趋势）</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Measures</source>
      <translation>适用于</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Measures displacement at every frame, freed of the air, from the phases of consecutive frames.</source>
      <translation>扣除大气影响后，由相邻影像帧的相位测量每一帧的位移。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Measures how the ground moved, in range and in azimuth, by matching the amplitudes of two scenes.</source>
      <translation>通过匹配两景影像的振幅，测量地面在距离向和方位向的运动。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Measures motion along the flight direction from the phase between two halves of the aperture.</source>
      <translation>利用孔径前后两半之间的相位，测量沿飞行方向的运动。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Measures one or more rasters along a line or across a fault, and fits the slip of the fault.</source>
      <translation>沿测线或跨断层对一个或多个栅格取剖面，并拟合断层滑动量。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Measures the noise of a displacement map away from the earthquake and fits its covariance.</source>
      <translation>在远离地震的区域测量形变图的噪声，并拟合其协方差。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Measures the noise of air and pixels; the inversions weigh the data by it.</source>
      <translation>测定大气和像元的噪声；反演据此给数据定权。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Mechanisms</source>
      <translation>震源机制</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>Mechanisms of the mean slip; lower hemisphere.</source>
      <translation>平均滑动的震源机制；下半球投影。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Median condition number</source>
      <translation>条件数中值</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>Median condition number {condition:.2f}; solved {solved:.1f} % of the pixels.</source>
      <translation>条件数中值 {condition:.2f}；{solved:.1f} % 的像元得到解。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Median correlation</source>
      <translation>相关系数中值</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Median deviation (m/yr)</source>
      <translation>标准差中值（m/yr）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Median deviation of the velocity</source>
      <translation>速率标准差中值</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Median residual (m)</source>
      <translation>残差中值（米）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Median residual of the pairs</source>
      <translation>干涉对残差中值</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Median standard deviation (m)</source>
      <translation>标准差中值（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Median standard deviation in azimuth (m)</source>
      <translation>方位向标准差中值（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Median standard deviation in range (m)</source>
      <translation>距离向标准差中值（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Median velocity (m/yr)</source>
      <translation>速率中值（m/yr）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Median width of the kernels (km; 0 for counts)</source>
      <translation>核函数带宽中值（km；计数法为 0）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Metres (a velocity: metres a year), positive toward the sensor.</source>
      <translation>单位为米（速率产品为米每年），朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Metres above the WGS84 ellipsoid, at the true place.</source>
      <translation>WGS84 椭球面以上的高程，单位为米，位于真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Metres above the WGS84 ellipsoid.</source>
      <translation>WGS84 椭球面以上的高程，单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Metres along the flight direction, positive forward.</source>
      <translation>沿飞行方向，单位为米，向前为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Metres along the line of sight, positive toward the sensor.</source>
      <translation>沿视线向，单位为米，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Metres per day over all epochs; second band: its deviation.</source>
      <translation>全部历元的速率，单位为米/天；第二波段：其标准差。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Metres per year toward the sensor; second band: its deviation.</source>
      <translation>单位为米每年，朝向传感器为正；第二波段为其标准差。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Metres per year; then the other terms, the deviation of the velocity, the residual, and for power the spectral index of the noise.</source>
      <translation>米每年；其后为其他各项、速率的标准差、残差，选 power 时还有噪声的谱指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Metres toward the sensor, on a map in metres.</source>
      <translation>朝向传感器，单位为米，地图坐标以米为单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Metres toward the sensor, one band per epoch.</source>
      <translation>朝向传感器的位移，单位为米，每个历元一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Metres, at every pixel.</source>
      <translation>单位为米，逐像元给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, for example from an Okada model.</source>
      <translation>单位为米，例如由 Okada 模型计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Metres, in longitude and latitude. Left out: no level is left out.</source>
      <translation>单位为米，经纬度坐标。不填：不剔除任何气压层。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Metres, on the same grid.</source>
      <translation>单位为米，位于同一格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Metres, on the same grid; for the tilt.</source>
      <translation>单位为米，位于同一格网；用于计算倾斜。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive along the flight, from pixel offsets or multiple apertures.</source>
      <translation>单位为米，沿飞行方向为正，由像元偏移或多孔径干涉得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive to the east.</source>
      <translation>单位为米，向东为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Metres, positive to the north; it is the model's where the passes see nothing of it.</source>
      <translation>单位为米，向北为正；各轨道观测不到处取模型值。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive to the north; only with a northward model, offsets or GNSS.</source>
      <translation>单位为米，向北为正；仅在给出北向形变模型、偏移量或 GNSS 时输出。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Metres, positive toward the sensor.</source>
      <translation>单位为米，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Metres, positive up.</source>
      <translation>单位为米，向上为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Metres.</source>
      <translation>单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Metres; instead of faults.</source>
      <translation>单位为米；用于代替断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Metres; positive is toward the sensor, or up.</source>
      <translation>单位为米；朝向传感器或向上为正。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Middle of the scene</source>
      <translation>影像中心时刻</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Middle of the scene (UTC)</source>
      <translation>影像中心时刻 (UTC)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Misfit per datum (whitened)</source>
      <translation>每个数据的拟合残差（白化）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Misfit per degree of freedom</source>
      <translation>每自由度拟合残差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Missing days</source>
      <translation>缺失天数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Model at the points</source>
      <translation>各点的模型值</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>Model: {length}</source>
      <translation>模型：{length}</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Modelled displacement</source>
      <translation>模型形变</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Modelled fringes</source>
      <translation>模型条纹</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Modelled northward displacement</source>
      <translation>北向形变模型</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Moderate from</source>
      <translation>中等损毁下限</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Molchan curve</source>
      <translation>Molchan 曲线</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Molchan diagram</source>
      <translation>Molchan 图</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Molchan report</source>
      <translation>Molchan 报告</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Moment</source>
      <translation>地震矩</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Moment (N m)</source>
      <translation>地震矩（N·m）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>Moment M0</source>
      <translation>地震矩 M0</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Moment by segment</source>
      <translation>各段地震矩</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Moment magnitude</source>
      <translation>矩震级</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Moment magnitude, 2.5 percent</source>
      <translation>矩震级，2.5% 分位</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Moment magnitude, 97.5 percent</source>
      <translation>矩震级，97.5% 分位</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Moment, magnitude, mean and largest slip, mean rake and depth of every fault.</source>
      <translation>每条断层的地震矩、震级、平均和最大滑动量、平均滑动角及深度。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>Monitoring joined</source>
      <translation>监测数据融合</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Moon</source>
      <translation>月球</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>More find the best model more surely.</source>
      <translation>次数越多，越能可靠地找到最佳模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Most candidates</source>
      <translation>候选点数上限</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Most days of a pair</source>
      <translation>像对的最大天数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Most of them are damped; no more than patches.</source>
      <translation>大多数项受到阻尼；项数不多于子断层数。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Most pixels</source>
      <translation>最多像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Most points</source>
      <translation>最多点数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Most steps of the sampler</source>
      <translation>采样器最大步数</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Motion</source>
      <translation>形变相位</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>Motion from {motion}, topography from {topography} (four-pass).</source>
      <translation>形变取自 {motion}，地形取自 {topography}（四轨法）。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>Motion from {motion}, topography from {topography} (three-pass, both pairs share {day}).</source>
      <translation>形变取自 {motion}，地形取自 {topography}（三轨法，两像对共用 {day}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Motion is along the line of sight only. This tool supports people who decide; it is no certified warning system.</source>
      <translation>位移仅为视线向分量。本工具为决策人员提供支持，并非经过认证的预警系统。</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>Motion of the station: {length}</source>
      <translation>测站运动：{length}</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Motion that is as fast and as smooth as air is taken out of the series with it.</source>
      <translation>与大气同样快速且平滑的运动会随大气一起从序列中去除。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Motion up does not strain the surface: its slope is the tilt, how much the ground now rises toward the east and the north.</source>
      <translation>垂向运动不使地表发生应变：其坡度即为倾斜，表示地面如今向东和向北升高多少。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Moves the pixels of a layer that was geocoded at a constant height to their true place.</source>
      <translation>将以固定高程地理编码的图层中的像元移到其真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Moving bars of four standard deviations.</source>
      <translation>强度为四倍标准差的移动条带。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Moving parts</source>
      <translation>移动体</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Much noise would pass the test: raise the least coherence, or narrow the search.</source>
      <translation>大量噪声会通过检验：请提高最小相干性，或缩小搜索范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Multiple-aperture interferometry</source>
      <translation>多孔径干涉</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Multiplies two geocoded scenes and estimates their coherence and perpendicular baseline.</source>
      <translation>将两景地理编码影像共轭相乘，并估计其相干性和垂直基线。</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>Mw</source>
      <translation>Mw</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>My own radar scenes</source>
      <translation>我自己的雷达影像</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>N-test</source>
      <translation>N 检验</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>N-test: chance of at least so many</source>
      <translation>N 检验：至少出现这么多次的概率</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>N-test: chance of at least so many, of at most so many</source>
      <translation>N 检验：次数不少于实际的概率，次数不多于实际的概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>N-test: chance of at most so many</source>
      <translation>N 检验：至多出现这么多次的概率</translation>
    </message>
    <message>
      <location filename="../core/timeseries/netcdf.py" />
      <source>NETCDF: the library {name} of this QGIS cannot write NetCDF files: leave the output out.</source>
      <translation>NETCDF：此 QGIS 的 {name} 库不能写 NetCDF 文件：请不要输出该文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>NO DATA</source>
      <translation>无数据（NO DATA）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/velocity.py" />
      <source>NOISE is '{found}': choose one of {want}.</source>
      <translation>NOISE 为“{found}”：请选择 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>NORMAL</source>
      <translation>正常（NORMAL）</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>NORTH_OUTPUT is wanted and nothing tells the northward motion: give NORTH (a modelled displacement), AZIMUTH (offsets along the flight) or GNSS, or leave NORTH_OUTPUT out.</source>
      <translation>要求输出 NORTH_OUTPUT，但没有任何北向运动信息：请给出 NORTH（模型形变）、AZIMUTH（沿飞行方向的偏移）或 GNSS，或不输出 NORTH_OUTPUT。</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating.py" />
      <source>N_CORE and D_CORE must be at least 1, and GAP at least 0.</source>
      <translation>N_CORE 和 D_CORE 必须不小于 1，GAP 必须不小于 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Name of the flags in the files or in file names, such as QC_Night. Left out: no flags are looked at.</source>
      <translation>文件中或文件名中质量标记的名称，如 QC_Night。不填：不检查标记。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Nearest neighbours after Zaliapin and Ben-Zion link each event to the earlier one that is closest in time, space and magnitude; links shorter than the threshold make clusters. Left out, the threshold is where the two modes of the distances meet. The two methods differ widely: report both.</source>
      <translation>Zaliapin 和 Ben-Zion 的最近邻法将每个事件与在时间、空间和震级上最近的较早事件相连；小于阈值的连接构成丛集。不填阈值时，取距离分布两个峰之间的分界。两种方法差别很大：请同时报告两者的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Needed when the files hold several.</source>
      <translation>文件中含多个气压层时需要给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Neighbour</source>
      <translation>近邻序号</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Neighbouring pixels share the same air, so their errors are alike. An inversion that does not know this trusts the data too much: its 95 percent intervals hold the truth in two of three cases only.</source>
      <translation>相邻像元经过相同的大气，因此误差相近。反演若不考虑这一点，就会过分信任数据：其 95% 区间只有三分之二的情况包含真值。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Neighbours farther apart are not compared.</source>
      <translation>相距更远的邻点不作比较。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>Neither COUNT nor THRESHOLD is given: say how many points, or at which spread to split.</source>
      <translation>COUNT 和 THRESHOLD 均未给出：请指定点数，或指定超过多大的离散度时细分。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>Neither a map nor RECEIVERS is asked for: choose an output.</source>
      <translation>既未要求输出图，也未给出 RECEIVERS：请选择一种输出。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>Neither a reference point nor a stable area was given: the displacement keeps an unknown constant.</source>
      <translation>未给出参考点或稳定区域：形变中仍含有一个未知常数。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>NetCDF</source>
      <translation>NetCDF</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>NetCDF files (*.nc)</source>
      <translation>NetCDF 文件 (*.nc)</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Network</source>
      <translation>干涉网络</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Network of interferograms</source>
      <translation>干涉图网络</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>No Python interpreter for a worker process was found ({tried}): set the execution mode to thread in the settings of the Processing provider.</source>
      <translation>未找到可用于工作进程的 Python 解释器（{tried}）：请在 QGIS 选项的 Processing（数据处理）提供者设置中将执行模式设为 thread。</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>No earthquake of CATALOGUE lies within {radius} km of EXTENT or CUBE: choose a region with earthquakes.</source>
      <translation>CATALOGUE 中没有地震位于 EXTENT 或 CUBE 的 {radius} km 范围内：请选择有地震的区域。</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>No event passed the rules ({story} failed), so no layer was made: lower the thresholds, or take it as the result.</source>
      <translation>没有事件通过全部规则（{story} 未通过），因此未生成图层：请降低阈值，或以此作为结果。</translation>
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>No geometry raster was found: baseline and phase are computed at a constant height of {height:.0f} m.</source>
      <translation>未找到几何栅格：基线和相位按固定高程 {height:.0f} 米计算。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>No geometry raster was found: the ratio of the baselines scales the topographic phase.</source>
      <translation>未找到几何栅格：地形相位按基线比换算。</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>No line is as long as {least:g} pixels: choose a smaller INTERVAL than {interval:g} m.</source>
      <translation>没有任何等值线达到 {least:g} 像元长：请选择小于 {interval:g} m 的 INTERVAL。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>No line of at least {length:.0f} m stands out by {strong:g} standard deviations: lower MIN_LENGTH or STRONG, or give the coherence before and across the earthquake.</source>
      <translation>没有长度不小于 {length:.0f} m 且显著程度达到 {strong:g} 倍标准差的线：请降低 MIN_LENGTH 或 STRONG，或给出震前和跨震的相干性。</translation>
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>No line was found along which the phase breaks: unwrap without Faults.</source>
      <translation>未找到相位断裂线：解缠时不必给出“断层”。</translation>
    </message>
    <message>
      <location filename="../core/simulation/orbits.py" />
      <source>No orbit sees the target at {up}; last misfit {left}.</source>
      <translation>没有轨道能以垂向分量为 {up} 的视线向观测到目标；最终残差为 {left}。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>No pair can give an interferogram: see the warnings.</source>
      <translation>没有像对能形成干涉图：请查看警告。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>No pair encloses the earthquake: add scenes of the other side of its date.</source>
      <translation>没有像对跨越地震：请加入地震日期另一侧的影像。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>No pixel has both a displacement and a look vector: check that the two rasters overlap.</source>
      <translation>没有同时具备形变和视线向量的像元：请检查两个栅格是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>No pixel has data in all of the {count} interferograms: give REFERENCE_POINT, or leave out the ones with little data.</source>
      <translation>没有在全部 {count} 幅干涉图中都有数据的像元：请给出 REFERENCE_POINT，或去掉数据较少的干涉图。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>No pixel was changed: OUTPUT equals INPUT.</source>
      <translation>没有像元改变：OUTPUT 与 INPUT 相同。</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>No point of known height and no mean height were given: the zero of the unwrapped phase is taken for the height at which the scenes were geocoded; all heights may be off by a constant.</source>
      <translation>未给出已知高程点或平均高程：解缠相位的零点取为影像地理编码时所用的高程；所有高程可能带有同一个常数偏差。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>No point that did not move was given: displacements are relative, only differences count.</source>
      <translation>未给出不动点：形变是相对值，只有差值有意义。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_search.py" />
      <source>No rectangle explains the observations better than no slip at all: check their signs, and the bounds.</source>
      <translation>没有任何矩形断层比零滑动更能解释观测数据：请检查观测值的符号和各参数的界限。</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>No reference measure was given: coverage, gain and R-score are not known.</source>
      <translation>没有给出参考测度：覆盖率、增益和 R 评分未知。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>No slip in the direction asked for explains the data: check RAKE and the side to which the fault dips, and the sign of the displacement.</source>
      <translation>所要求方向上的滑动无法解释数据：请检查 RAKE、断层倾向的一侧以及形变的符号。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_abic.py" />
      <source>No smoothing makes the slip determined: damp one of the edges, or use more points than offsets and ramps.</source>
      <translation>任何平滑都无法使滑动量得以确定：请对其中一条边缘施加阻尼，或使观测点数多于偏移与趋势面的参数个数。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>No square has enough valid pixels; lower the valid fraction or the size of the smallest square.</source>
      <translation>没有一个方格含有足够的有效像元；请降低有效比例，或减小最小方格的尺寸。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>No station lies within reach of the radar's map: check the CRS of the stations.</source>
      <translation>雷达图像的范围附近没有测站：请检查测站的坐标参考系。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>No station was given: give GNSS, LEVELLING or TOTAL_STATION.</source>
      <translation>未给出测站：请给出 GNSS、LEVELLING 或 TOTAL_STATION。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>No worker of {place} sees {path} as this machine does, so this step runs here: put inputs into a folder that all machines share under one name.</source>
      <translation>{place} 的工作进程都无法像本机一样看到 {path}，因此本步骤在本机运行：请把输入放到所有机器都以同一路径共享的文件夹中。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Nodal plane</source>
      <translation>节面</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Noise covariance</source>
      <translation>噪声协方差</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Noise of a pixel</source>
      <translation>像元噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Noise of a pixel at one epoch (mm)</source>
      <translation>单个像元在一个历元的噪声（mm）</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Noise of one pixel at one epoch</source>
      <translation>单个像元单个历元的噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Noise of the air</source>
      <translation>大气噪声</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Noise of the displacement</source>
      <translation>形变的噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Noise report</source>
      <translation>噪声报告</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Noise that would pass (percent)</source>
      <translation>噪声误通过检验的比例（百分比）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Noise was multiplied by {factors}.</source>
      <translation>各轨道噪声的放大倍数：{factors}。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>None of the {count} faults of {parameter} has slip or opening: fill the field slip (m), or the parameter Slip.</source>
      <translation>{parameter} 的 {count} 条断层均无滑动量或张开量：请填写字段 slip（米），或设置参数“滑动量”。</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>None of the {count} points of known height lies on a pixel with phase: choose points inside the map, where it is coherent.</source>
      <translation>{count} 个已知高程点均未落在有相位的像元上：请选择图幅内相干的点。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>None of the {n} faults has slip; a moment needs some.</source>
      <translation>{n} 条断层均无滑动量；计算地震矩需要有滑动量。</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>None of the {n} patches has slip; a stress drop needs some.</source>
      <translation>{n} 个子断层均无滑动量；计算应力降需要有滑动量。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Normal stress change</source>
      <translation>正应力变化</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>North</source>
      <translation>北向</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Northward displacement</source>
      <translation>北向形变</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Northward motion by the fault model</source>
      <translation>由断层模型得到的北向形变</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>Not every interferogram has a coherence, so that none is used.</source>
      <translation>并非每幅干涉图都有相干性，因此一律不使用相干性。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Not zero where the ground did not move; for the offset or ramp when no stations are given.</source>
      <translation>地面未移动处取非零值；未给出测站时用于估计常数偏移或趋势面。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Not zero where the phase may be used; or a geometry raster, whose layover and shadow are then left out.</source>
      <translation>相位可用处不为零；也可为几何栅格，此时不使用其叠掩和阴影区。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Nothing is installed or changed. The number of problems can be used in a model.</source>
      <translation>不会安装或更改任何内容。问题数量可在模型中使用。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Nothing to correct: give POLYGONS, COMPONENT, or CLOSURE_A and CLOSURE_B.</source>
      <translation>没有可改正的内容：请给出 POLYGONS、COMPONENT，或 CLOSURE_A 和 CLOSURE_B。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Number of alarms</source>
      <translation>预警窗口数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Number of bands</source>
      <translation>波段数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Number of candidates</source>
      <translation>候选点数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Number of clusters</source>
      <translation>丛集数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Number of components</source>
      <translation>连通分量数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Number of dates</source>
      <translation>日期数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Number of days</source>
      <translation>天数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Number of earthquakes</source>
      <translation>地震数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Number of epochs</source>
      <translation>历元数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Number of faults</source>
      <translation>断层数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Number of frames</source>
      <translation>影像帧数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Number of frames.</source>
      <translation>影像帧数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Number of fronts</source>
      <translation>锋面数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Number of heating cores</source>
      <translation>增温核心数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Number of interferograms</source>
      <translation>干涉图数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Number of lines</source>
      <translation>线数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Number of loops</source>
      <translation>闭合环数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Number of patches</source>
      <translation>子断层数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Number of points</source>
      <translation>点数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Number of precursors</source>
      <translation>前兆数</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Number of problems</source>
      <translation>问题数量</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Number of rectangles</source>
      <translation>矩形断层数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Number of scatterers</source>
      <translation>散射体数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Number of scenes</source>
      <translation>影像数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Number of stations</source>
      <translation>测站数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Number of the component to be corrected.</source>
      <translation>待改正连通分量的编号。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Number of the connected area, largest first; 0 is none.</source>
      <translation>连通区域的编号，最大者在前；0 表示不属于任何区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Number of traces</source>
      <translation>迹线数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Number of years</source>
      <translation>年数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Number of zones</source>
      <translation>损毁区数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Numbers, plots and pairs by distance.</source>
      <translation>数值、图件和按距离统计的测站对。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Numbers, ranges and patterns of bits between commas: 0, 64-66, xxxxxx00 (highest first, x: either).</source>
      <translation>用逗号分隔的数值、范围和比特模式：0, 64-66, xxxxxx00（高位在前，x 表示任意）。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>OBSERVATIONS holds no point: choose the layers that the tool Downsample made.</source>
      <translation>OBSERVATIONS 不含点：请选择工具“降采样”生成的图层。</translation>
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: no precise orbit in {place} covers the scene {scene} of {date}, so the state vectors of the product are used; they are less exact and may leave a ramp.</source>
      <translation>ORBITS：{place} 中没有覆盖影像 {scene}（{date}）的精密轨道，因此使用产品的状态矢量；其精度较低，可能残留趋势面。</translation>
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {file} lies {difference:.0f} m from the state vectors of {scene}: one of the two is damaged or of another satellite, get them again.</source>
      <translation>ORBITS：{file} 与 {scene} 的状态矢量相差 {difference:.0f} m：二者之一已损坏或属于其他卫星，请重新获取。</translation>
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {place} cannot be read ({reason}): choose a folder of orbit files, or one of them, that exists and that you may read.</source>
      <translation>ORBITS：无法读取 {place}（{reason}）：请选择存在且有读取权限的轨道文件夹或其中一个轨道文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {place} covers {first} to {last} and the scene needs {start} to {stop}: choose the orbit file of that day.</source>
      <translation>ORBITS：{place} 覆盖 {first} 至 {last}，而影像需要 {start} 至 {stop}：请选择当日的轨道文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>ORBITS: {place} is not a precise orbit file of {sensor}: choose a folder of DOR_VOR_AX files or one of them.</source>
      <translation>ORBITS：{place} 不是 {sensor} 的精密轨道文件：请选择 DOR_VOR_AX 文件所在的文件夹或其中一个文件。</translation>
    </message>
    <message>
      <location filename="../core/offsets.py" />
      <source>OUTLIERS is {found}: it must not be negative.</source>
      <translation>OUTLIERS 为 {found}：不得为负。</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>OUTPUT_FOLDER {path} is a file: name a new or empty folder.</source>
      <translation>OUTPUT_FOLDER {path} 是文件：请指定新建或空文件夹。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/synthetic.py" />
      <source>OUTPUT_FOLDER {path} is not empty: choose a new folder.</source>
      <translation>OUTPUT_FOLDER {path} 不为空：请选择新文件夹。</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>OUTPUT_FOLDER {path} is not empty: name a new or empty folder, nothing there is overwritten.</source>
      <translation>OUTPUT_FOLDER {path} 不为空：请指定新建或空文件夹，原有内容不会被覆盖。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/synthetic.py" />
      <source>OUTPUT_FOLDER: {path} cannot be written: choose another folder.</source>
      <translation>OUTPUT_FOLDER：无法写入 {path}：请选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../core/offsets.py" />
      <source>OVERSAMPLING is {found}: it must lie from 2 to 128.</source>
      <translation>OVERSAMPLING 为 {found}：必须在 2 至 128 之间。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Observations</source>
      <translation>观测数据</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>Observed share by chance, with 95 percent Wilson intervals.</source>
      <translation>按概率分组的实际发生比例，附 95% Wilson 区间。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Of a block in training, for a set of its own.</source>
      <translation>分块采用自己的参数组时，训练期至少须有的地震数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Of a class, for its mean to count; for retira.</source>
      <translation>某类地表的均值有效所需的晴空比例；用于 retira。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Of a kernel.</source>
      <translation>核函数的宽度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Of a mechanism: which becomes a rectangle. The beachball always has both.</source>
      <translation>震源机制的哪个节面成为矩形断层。震源球总是包含两个节面。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Of a pair across the earthquake, 0 to 1.</source>
      <translation>跨震像对的相干性，0 至 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Of a pair across the earthquake, on the same grid.</source>
      <translation>跨震像对的相干性，位于同一格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Of a pair before the earthquake, 0 to 1.</source>
      <translation>震前像对的相干性，0 至 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Of a pair without motion, radians.</source>
      <translation>无形变像对的相位，单位为弧度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Of a precursor at its centre.</source>
      <translation>前兆中心处的幅度。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Of a series. Left out: the last.</source>
      <translation>时间序列中的波段。不填：最后一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Of a slip model, a Coulomb input, or a catalogue of mechanisms.</source>
      <translation>滑动模型、Coulomb 输入文件或震源机制目录。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Of at least one earthquake in the window.</source>
      <translation>窗口内至少发生一次地震的概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Of coverage, misses and false alarms, as 1,1,1.</source>
      <translation>覆盖率、漏报和虚报的权重，格式如 1,1,1。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Of displacements and deviations.</source>
      <translation>位移和标准差的单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Of displacements and standard deviations.</source>
      <translation>位移和标准差的单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Of each track, where they are larger than its noise says; otherwise intervals come out too narrow.</source>
      <translation>当某条轨道的残差大于其噪声所示水平时，将该轨道的噪声提高到残差水平；否则得到的区间会过窄。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Of east, north and up in metres.</source>
      <translation>东向、北向和垂向位移的标准差，单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Of every fault, in place of a length.</source>
      <translation>每条断层沿走向的子断层数，用于代替长度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Of every fault, in place of a width.</source>
      <translation>每条断层沿倾向的子断层数，用于代替宽度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Of magnitude 4.5 and more.</source>
      <translation>4.5 级及以上的地震数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Of one degree.</source>
      <translation>每个像元为一度。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Of one pixel, with the air that stayed.</source>
      <translation>单个像元的标准差，含残余大气影响。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Of one track and on one grid; their dates are in their tags. In radians.</source>
      <translation>须为同一轨道、同一格网；日期取自文件标签。单位为弧度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Of the alarms, by the reference measure.</source>
      <translation>预警窗口的覆盖率，按参考测度计。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Of the band and of discoveries.</source>
      <translation>用于随机水平带和显著性判定。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Of the bootstrap.</source>
      <translation>自助法（bootstrap）的抽样次数。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Of the bootstrap; the same number gives the same result.</source>
      <translation>用于自助法（bootstrap）；相同的数值给出相同的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Of the core; fronts are faster. Left out: 150.</source>
      <translation>增温核心的移动速度；锋面移动更快。不填：150。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Of the cycles, 0 to 1.</source>
      <translation>整周数的可靠性，0 至 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Of the day of the earlier scene: GACOS .ztd, or a raster in metres.</source>
      <translation>较早影像当日的延迟：GACOS .ztd，或以米为单位的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Of the day of the later scene: GACOS .ztd, or a raster in metres.</source>
      <translation>较晚影像当日的延迟：GACOS .ztd，或以米为单位的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Of the disc.</source>
      <translation>圆的半径。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Of the disc. Unit: km; from 1.0 to 20000.0.</source>
      <translation>圆的半径。单位：km；范围 1.0 至 20000.0。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Of the epicentres, for nearest neighbours.</source>
      <translation>震中的分形维数，用于最近邻法。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Of the index.</source>
      <translation>指数的阈值。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Of the input, 0 to 1.</source>
      <translation>输入的可靠性，0 至 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Of the input, from Unwrap phase.</source>
      <translation>输入的连通分量，来自“相位解缠”。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Of the interval of the time of failure.</source>
      <translation>失稳时间区间的置信水平。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Of the map.</source>
      <translation>应力图对应的深度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Of the noise of the checkerboard test; the same number gives the same result.</source>
      <translation>用于棋盘格检验的噪声；相同的数值给出相同的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Of the period, UTC, such as 2008-05-12.</source>
      <translation>时段的首日，UTC，如 2008-05-12。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Of the period, included.</source>
      <translation>时段的末日，含该日。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Of the places over the ellipsoid.</source>
      <translation>各地点相对于椭球面的高（大地高）。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Of the radar that are used, thinned evenly; time grows with the cube.</source>
      <translation>所采用的雷达像元数，均匀抽稀；耗时随其立方增长。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Of the random numbers.</source>
      <translation>随机数的种子。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Of the random numbers; the same number gives the same result.</source>
      <translation>用于生成随机数；相同的数值给出相同的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Of the random pairs; the same number gives the same result.</source>
      <translation>用于随机选取点对；相同的数值给出相同的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Of the reliability table, of equal numbers of cells.</source>
      <translation>可靠性表的分档数，各档网格数相等。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Of the results, without a geometry raster. Left out: around the faults.</source>
      <translation>没有几何栅格时结果的范围。不填：断层周围。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Of the rock; 0.25 for most.</source>
      <translation>岩石的泊松比；多数岩石为 0.25。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Of the rock; 30 for the upper crust.</source>
      <translation>岩石的剪切模量；上地壳约为 30。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Of the same earthquakes, for utsu.</source>
      <translation>上述同一批地震中的数目，用于 utsu。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Of the scene to which all are aligned. Left out: as named in the input's tags, else the plain ratio.</source>
      <translation>所有影像对齐到的影像的几何栅格。不填：采用输入标签中注明的几何栅格；若未注明，则采用简单比值。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Of the scene to which all are aligned. Left out: as named in the tags of the heights.</source>
      <translation>所有影像对齐到的影像的几何栅格。不填：采用高程标签中注明的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Of the scene to which the pair is aligned. Left out: as named in the input's tags.</source>
      <translation>像对所对齐到的影像的几何栅格。不填：采用输入标签中注明的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Of the tool Noise covariance (matrix of the points), one file for each layer, in the same order.</source>
      <translation>来自工具“噪声协方差”（各点的矩阵），每个图层一个文件，顺序相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Of the values of a bin.</source>
      <translation>分段内数值的分位数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Of the window, UTC, such as 2008-05-12.</source>
      <translation>窗口的首日，UTC，如 2008-05-12。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Of these.</source>
      <translation>上述地震中位于预警窗口内的个数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Of times that do not say theirs. auto: Beijing under Chinese headings, Japan for JMA, else UTC.</source>
      <translation>未注明时区的时间所属时区。auto：中文列标题为北京时间，JMA 为日本时间，其余为 UTC。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Offset along azimuth in the middle (lines)</source>
      <translation>影像中部的方位向偏移（行）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Offset along range in the middle (samples)</source>
      <translation>影像中部的距离向偏移（列）</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Offset in the middle</source>
      <translation>中心处偏移量</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Offset or ramp of each track</source>
      <translation>各轨道的常数偏移或趋势面</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Offset, radar minus GNSS</source>
      <translation>常数偏移（雷达减 GNSS）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Offset, radar minus GNSS (m)</source>
      <translation>偏差，雷达减 GNSS（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Offsets along the flight</source>
      <translation>沿飞行方向的偏移量</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Offsets and planes of the tracks</source>
      <translation>各轨道的常数偏移和平面趋势</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Offsets with a lower peak are left out.</source>
      <translation>相关峰低于此值的偏移量将被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Okada forward model</source>
      <translation>Okada 正演模型</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>On each side of a line the fringes foretell the phase on the line. Where the two disagree over many pixels the ground was torn: a rupture, not dense fringes. A trough of coherence along the line counts as well.</source>
      <translation>由线两侧的干涉条纹分别外推线上的相位。若两者在许多像元上不一致，则地面已被撕裂：这是破裂，而不是密集条纹。沿线的相干性低谷也计入判据。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>On either side of the central rake; 0 fixes it. Fixed 10 degrees wrong, it costs a quarter.</source>
      <translation>在中心滑动角两侧的变化范围；0 表示固定。若固定值偏差 10 度，地震矩会偏差四分之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>On noise the best of many sets looks significant in a third to a half of all runs: only the numbers of the test years count, and they are always given beside the others. Make the index with earlier years only (causal), or it knows the test years. Coverage uses a measure from the training earthquakes, unless one is given.</source>
      <translation>在噪声数据上，多个参数组中的最优者在三分之一到一半的试验中显得显著：只有测试年份的数值才有意义，并始终与其他数值一并列出。请只用更早的年份计算指数（causal），否则指数已包含测试年份的信息。覆盖率采用由训练地震得到的测度，除非另行给定。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>On the grid of the input, not zero where the ground moved: not used for the fit.</source>
      <translation>位于输入的格网上，地面移动处不为零：不参与拟合。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>On the grid of the input.</source>
      <translation>位于输入的格网上。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>On the pixels of the prior; alarmed where the day before is at or above the threshold.</source>
      <translation>与先验栅格的像元相同；前一天的值达到或超过阈值处视为预警。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>On the same grid, 0 to 1.</source>
      <translation>位于同一格网，0 至 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>On the same grid, for the error.</source>
      <translation>位于同一格网，用于计算误差。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>On the same grid, not zero where nothing moved.</source>
      <translation>位于同一格网，未移动处不为零。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>On the same grid.</source>
      <translation>位于同一格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>On the same grid: gives poor pixels less weight. Needed by goldstein_coherence.</source>
      <translation>位于同一格网：降低质量差的像元的权重。goldstein_coherence 需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>On the same grid; needed for the uncertainty, and keeps noise out of the reference.</source>
      <translation>位于同一格网；计算不确定度时需要，并可避免噪声混入参考区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>On the same pixels, from the training years only.</source>
      <translation>像元相同，仅由训练年份得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>On the same pixels: the prior, as rate or as chance of the cell.</source>
      <translation>像元与预测相同：先验，为发生率或网格的概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>One band a day on the pixels of the reference measure, instead of alarms.</source>
      <translation>每天一个波段，像元与参考测度相同，用以代替预警窗口。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>One band a day, at least five years, from Import cube.</source>
      <translation>每天一个波段，至少五年，来自“导入数据立方体”。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>One band a day, from Import cube or Thermal index.</source>
      <translation>每天一个波段，来自“导入数据立方体”或“热异常指数”。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>One band a day, from Import cube.</source>
      <translation>每天一个波段，来自“导入数据立方体”。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>One band a day, in standard deviations or ranks from 0 to 1.</source>
      <translation>每天一个波段，以标准差或 0 至 1 的秩表示。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>One band per date in metres, from Invert time series.</source>
      <translation>每个日期一个波段，单位为米，来自“反演时间序列”。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>One band per date, in metres toward the sensor, relative to the first.</source>
      <translation>每个日期一个波段，单位为米，朝向传感器为正，相对于首个日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>One band per season, in the unit of the cube.</source>
      <translation>每个季节一个波段，单位与数据立方体相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>One band per season, over all years, of what is compared.</source>
      <translation>每个季节一个波段，为所有年份中参与比较的量的标准差。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>One band per season, over all years, of what is compared: in the same pass as the index.</source>
      <translation>每个季节一个波段，为所有年份中参与比较的量的均值，与指数同时算出。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>One band per season.</source>
      <translation>每个季节一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>One band per time, named by its date.</source>
      <translation>每个时刻一个波段，以其日期命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>One for each geometry, in the same order, metres: wrapped into the same fringes in the folder Tracks.</source>
      <translation>每个几何栅格一个，顺序相同，单位米：以相同的条纹周期缠绕后写入“轨道”输出文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>One for each interferogram, in any order, 0 to 1. Left out: all phases weigh alike.</source>
      <translation>每幅干涉图对应一幅，顺序不限，取值 0 至 1。不填则所有相位等权。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>One for each pressure level, of the same days, from Import cube; at least three.</source>
      <translation>每个气压层一个，日期相同，由“导入数据立方体”生成；至少三个。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>One fringe</source>
      <translation>一个干涉条纹相当于</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>One fringe of topography</source>
      <translation>一个地形条纹相当于</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>One fringe stands for half the wavelength of the sensor (2.8 cm for ENVISAT), or for the size you give: 10 cm fringes make a large earthquake readable. A modelled displacement and a measured one are compared best as fringes of the same size.</source>
      <translation>一条条纹对应传感器波长的一半（ENVISAT 为 2.8 cm），或您给定的大小：10 cm 的条纹能使大地震的图像清晰可读。比较模型形变与实测形变时，最好使用同样大小的条纹。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>One layer of points for each track, from the tool Downsample: fields displacement (m, positive toward the sensor), east, north, up (unit vector to the sensor), sigma (m). Azimuth offsets likewise, with the unit vector of the flight. A layer without the field displacement is GNSS: fields east, north and up (m).</source>
      <translation>每条轨道一个点图层，由“降采样”工具生成：字段 displacement（米，朝向传感器为正）、east、north、up（指向传感器的单位向量）、sigma（米）。方位向偏移同样处理，单位向量取飞行方向。没有 displacement 字段的图层视为 GNSS：字段 east、north、up（米）。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>One line of sight does not tell up from east: add the other pass (Decompose) where you can.</source>
      <translation>单一视线向无法区分垂向与东西向：条件允许时请加入另一飞行方向的形变图（“分解为东向、北向和垂向”工具）。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>One of the two may be the scene before or after.</source>
      <translation>两者之一可以就是震前或震后影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>One or more, on any grids; the first is used for the numbers of the fit.</source>
      <translation>一个或多个，格网不限；拟合结果的数值取自第一个栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>One polygon with the facts.</source>
      <translation>一个多边形，附各项信息。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>One radar sees one direction: across it the field is that of the stations and of the covariance between them, and the deviation says so.</source>
      <translation>一台雷达只能观测一个方向：在与之垂直的方向上，位移场由测站及测站间的协方差决定，标准差已反映这一点。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>One standard deviation from coherence and looks; atmosphere, orbits and unwrapping are not in it.</source>
      <translation>由相干性和视数求得的标准差（1σ）；不含大气、轨道和解缠误差。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>One standard deviation in metres.</source>
      <translation>一倍标准差，单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>One standard deviation of the heights, metres.</source>
      <translation>高程的一倍标准差，单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>One standard deviation, metres.</source>
      <translation>一倍标准差，单位为米。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Only fields of this UTC hour. Left out: all hours.</source>
      <translation>只使用该 UTC 时刻的场。不填：所有时刻。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Only for scenes: longer pairs are listed only where they join parts.</source>
      <translation>仅用于影像：更长的像对只在连接各部分时列出。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Only for scenes: perpendicular, either way.</source>
      <translation>仅用于影像：垂直基线，正负均可。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Only motion along the line of sight is seen, and only that part of it that differs between neighbours by less than a quarter of the wavelength between dates.</source>
      <translation>只能观测到沿视线向的运动，而且只限于相邻日期之间、邻点间的差异小于四分之一波长的部分。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Only motion along the line of sight is seen, relative to the first epoch and to the stable ground.</source>
      <translation>只能观测到视线向的运动，且为相对于第一个历元和稳定地面的值。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Only motion along the line of sight is seen.</source>
      <translation>只能观测到沿视线向的运动。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>Only one of {starts} starts found the best model, so that a better one may be missed: allow more starts.</source>
      <translation>从 {starts} 个起始点出发的搜索中只有一个找到最优模型，可能遗漏更优的模型：请增加起始点数。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>Only the lines of the test count. In training the best of many sets looks significant in a third to a half of all runs on noise. The test years may be looked at once; a set chosen after a look at them is trained on them. The binomial p supposes independent earthquakes: run the tool Molchan diagram on the test years.</source>
      <translation>只有测试期的各行算数。在纯噪声上，众多参数组中最好的一组在训练期有三分之一到一半的次数看似显著。测试年份只能看一次；看过之后再选的参数组等于用它们训练过。二项分布的 p 值假设地震相互独立：请对测试年份运行“Molchan 图”工具。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Only the part of the delay that follows the height, or that the weather model knows, is removed; turbulence stays. Deformation that follows the height (a volcano, a fault at a mountain front) is removed with it unless Deforming ground masks it.</source>
      <translation>仅扣除随高程变化的延迟，或气象模型所含的延迟；湍流部分保留。随高程变化的形变（火山、山前断层）会一并扣除，除非用“形变区域”参数加以掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Only when a reliability is given.</source>
      <translation>仅在给定可靠性时使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Only with a topographic pair, whose heights have no zero. Left out: the constant height is the mean.</source>
      <translation>仅用于地形像对，其高程没有零点。不填：以固定高程作为平均高程。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>Only {count} pixels of INPUTS have an amplitude dispersion of at most {limit} and {least} are needed: raise MAX_DISPERSION, or choose an area with buildings or bare rock.</source>
      <translation>INPUTS 中只有 {count} 个像元的振幅离差不超过 {limit}，而需要 {least} 个：请增大 MAX_DISPERSION，或选择有建筑物或裸岩的区域。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_network.py" />
      <source>Only {count} scatterers are joined by coherent arcs and {least} are needed: raise MAX_DISPERSION or MAX_ARC, lower MIN_COHERENCE, or give more scenes.</source>
      <translation>只有 {count} 个散射体由相干的弧段连接，而需要 {least} 个：请增大 MAX_DISPERSION 或 MAX_ARC，降低 MIN_COHERENCE，或给出更多影像。</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>Only {found} blocks of pixels are left for the fit: lower MIN_COHERENCE, check MASK and DEFORMATION, or give GCPS.</source>
      <translation>只剩 {found} 个像元块可用于拟合：请降低 MIN_COHERENCE，检查 MASK 和 DEFORMATION，或给出 GCPS。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Only {found} blocks of stable ground are left: lower MIN_COHERENCE, check DEFORMING, and that DEM and delays cover INPUT.</source>
      <translation>稳定地面只剩 {found} 个像元块：请降低 MIN_COHERENCE，检查 DEFORMING，并确认 DEM 和延迟数据覆盖 INPUT。</translation>
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>Only {found} pixels are left to measure the noise on; {wanted} are needed, so mask less.</source>
      <translation>只剩 {found} 个像元可用于估计噪声；需要 {wanted} 个，请缩小掩膜范围。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/selection.py" />
      <source>Only {found} pixels are steady enough with {parameter} {limit:g}, and {need} are needed: relax it, or check that the frames are complex and in order.</source>
      <translation>在 {parameter} 为 {limit:g} 时只有 {found} 个像元足够稳定，至少需要 {need} 个：请放宽该参数，或检查影像帧是否为复数且顺序正确。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Only {share:.0f} % of the pixels with phase were unwrapped.</source>
      <translation>有相位的像元中只有 {share:.0f} % 得到解缠。</translation>
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>Only {used} of {chips} chips of the two scenes match, at least {least} are needed: the scenes are decorrelated or do not overlap enough; choose a larger EXTENT or another pair.</source>
      <translation>两景影像的 {chips} 个匹配窗口中只有 {used} 个匹配成功，至少需要 {least} 个：影像失相干或重叠不足；请选择更大的 EXTENT 或另一像对。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Open loops</source>
      <translation>不闭合环</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Open loops (percent)</source>
      <translation>不闭合环（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Open loops after (percent)</source>
      <translation>改正后的不闭合环（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Open loops before (percent)</source>
      <translation>改正前的不闭合环（百分比）</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Open the workbench</source>
      <translation>打开工作台</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Opening</source>
      <translation>张开量</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Or a folder of interferograms</source>
      <translation>或干涉图文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Or geocoded scenes</source>
      <translation>或地理编码影像</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Or layer</source>
      <translation>或图层</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Or the folder of the product</source>
      <translation>或产品所在文件夹</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Orbit</source>
      <translation>圈号</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Orbit and track</source>
      <translation>轨道圈号和轨道号</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Orbit errors</source>
      <translation>轨道误差</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Orbit from</source>
      <translation>轨道数据来源</translation>
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>Orbit of {scene}: {source}, {difference:.2f} m from the product's own.</source>
      <translation>{scene} 的轨道：{source}，与产品自带轨道相差 {difference:.2f} 米。</translation>
    </message>
    <message>
      <location filename="../core/readers/__init__.py" />
      <source>Orbit of {scene}: {source}; give ORBITS for a precise one.</source>
      <translation>{scene} 的轨道：{source}；如需精密轨道请给出 ORBITS。</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Orbit refinement</source>
      <translation>轨道精炼</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Orbits</source>
      <translation>轨道数据</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Ordinary weather makes pyramids too. Therefore the same is done for other pairs of days at the same distance, and the share that does as well is given and cannot be switched off. Levels below the ground are extrapolated by the models: give a DEM, so that they are left out. The definitions are ours, because the published record does not give them.</source>
      <translation>普通天气也会形成金字塔结构。因此对间隔相同的其他日期对作同样计算，并给出表现同样好的比例，此项不可关闭。低于地面的气压层由模式外推得到：请给定 DEM 以将其剔除。由于已发表文献没有给出定义，这里的定义由本软件自定。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Ordinary weather makes pyramids: only the share of other pairs of days tells whether this one is unusual, and it says nothing of the cause. The definitions are ours, because the published record does not give them.</source>
      <translation>普通天气也会形成金字塔：只有其他日期对中达到同样程度的比例才能说明这一对是否异常，而且它不说明原因。这里的定义由本程序自定，因为已发表的文献没有给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Origin of the Coulomb file</source>
      <translation>Coulomb 文件的原点</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Other faults can be given as a layer with dip, rake and depths; the table tells mean, smallest and largest change over each. Places on the edge of a fault have no value.</source>
      <translation>其他断层可用带倾角、滑动角和深度的图层给出；表中列出每条断层上变化的平均值、最小值和最大值。位于断层边缘的位置没有数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Other pairs of days</source>
      <translation>其他日期对</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Outgoing longwave radiation has a ceiling, the clear sky: values above 2 are five times rarer than a normal distribution says, and thresholds of 3 or 4 from other sensors find nothing. A cloud mask that depends on the weather makes retira find anomalies where clouds are elsewhere. An anomaly is unusual weather until a test with earthquakes says otherwise, and no prediction.</source>
      <translation>射出长波辐射有上限，即晴空值：大于 2 的值仅为正态分布预期的五分之一，从其他传感器沿用 3 或 4 的阈值将一无所获。与天气有关的云掩膜会使 retira 在别处有云时出现异常。在用地震作出检验之前，异常只是不寻常的天气，并非预测。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Outlier threshold</source>
      <translation>离群值阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Outline the area that the earthquake moved; the rest is noise. The semivariogram comes from random pairs of pixels, and the model is s2 exp(-distance / a) for the air, and t2 for single pixels. Pixels without data are left out.</source>
      <translation>请圈出地震引起形变的区域；其余为噪声。半变异函数由随机像元对计算，模型为：大气 s2 exp(-distance / a)，单个像元 t2。没有数据的像元不参与计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Outlines of the patch and of the slide.</source>
      <translation>坝体移动块和滑坡体的轮廓线。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Outlines with first and last day, centre, radius and score.</source>
      <translation>轮廓多边形，附首日、末日、中心、半径和得分。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Outlines with slip, rake, depths, sigma, resolution and moment; other tools of faults take them.</source>
      <translation>轮廓多边形，附滑动量、滑动角、深度、sigma、分辨率和地震矩；可供其他断层工具使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Outputs of Geocode scene in place of interferograms: the pairs to form are listed.</source>
      <translation>以“影像地理编码”的输出代替干涉图：列出应生成的像对。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Outputs of Geocode scene, of one track and on one grid; at least 8.</source>
      <translation>“影像地理编码”的输出，同一轨道、同一格网；至少 8 景。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Overlap (%)</source>
      <translation>重叠度 (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Oversampling of the peak</source>
      <translation>峰值过采样</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>PASS is '{direction}' in its header</source>
      <translation>文件头中 PASS 为“{direction}”</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>PIXEL_SIZE is {pixel} degrees and makes {rows} x {cols} cells: at most four million are wanted.</source>
      <translation>PIXEL_SIZE 为 {pixel} 度，将生成 {rows} × {cols} 个格网单元：最多允许四百万个。</translation>
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>PIXEL_SIZE is {x} x {y}: it must be greater than zero, in units of the map.</source>
      <translation>PIXEL_SIZE 为 {x} × {y}：必须大于零，以地图单位计。</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>PIXEL_SIZE, K, H_MIN, RADIUS and WINDOW must be positive, EPS from 0 to below 1.</source>
      <translation>PIXEL_SIZE、K、H_MIN、RADIUS 和 WINDOW 必须为正，EPS 须大于等于 0 且小于 1。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/point_import.py" />
      <source>POINTING is not used: the pixels of a table have coordinates.</source>
      <translation>未使用 POINTING：表格的像元带有坐标。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>POINTS holds {found} points, whose covariance has {cells} numbers: thin the map to {most} or fewer.</source>
      <translation>POINTS 含 {found} 个点，其协方差共有 {cells} 个数：请将点抽稀到 {most} 个或更少。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>POLARISATION is {found} and {path} holds {have}: choose one of these.</source>
      <translation>POLARISATION 为 {found}，而 {path} 含有 {have}：请从中选择一个。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>POLYGONS: a feature has {found} cycles: give whole numbers.</source>
      <translation>POLYGONS：某要素的整周数为 {found}：请给出整数。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>PPV, share of the alarms that were right</source>
      <translation>PPV，正确预警窗口所占比例</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>PRESET is '{found}', but only {known} exist: choose one of them.</source>
      <translation>PRESET 为“{found}”，但只有 {known}：请从中选择一个。</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>PRESET is '{found}': choose auto, {want}.</source>
      <translation>PRESET 为“{found}”：请选择 auto、{want}。</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>PRESET is {preset} and INPUT holds {found}: ranks from 0 to 1 need the preset quantile, and only they.</source>
      <translation>PRESET 为 {preset}，而 INPUT 含有 {found}：0 到 1 的秩须使用预设 quantile，且该预设只用于秩。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Pair</source>
      <translation>像对</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Pair across the earthquake</source>
      <translation>跨震像对</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Pair advised for deformation</source>
      <translation>建议用于形变的像对</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Pair advised for topography</source>
      <translation>建议用于地形的像对</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Pair before the earthquake</source>
      <translation>震前像对</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Pairs</source>
      <translation>像对</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Pairs by distance</source>
      <translation>按距离统计的点对</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Pairs found</source>
      <translation>找到的像对</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Pairs found; one of each pass gives east and up in the end:</source>
      <translation>找到的像对；升轨、降轨各取一对，最后可得东向和垂向形变：</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Pairs left out for the difference of their Doppler centroids: {count}.</source>
      <translation>因多普勒中心频率差而舍去的像对：{count} 个。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Pairs of pixels</source>
      <translation>像元对数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Pairs that were compared</source>
      <translation>参与比较的日期对数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Pairs within 4(1 + sqrt(L)) mm (percent)</source>
      <translation>差值在 4(1 + sqrt(L)) mm 以内的测站对（百分比）</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Pairs within 4(1 + √L) mm</source>
      <translation>在 4(1 + √L) 毫米以内的点对</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>Pairs within the limits bright, those that join parts dark.</source>
      <translation>限值以内的干涉对为亮色，用于连接各部分的干涉对为暗色。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Parallel baseline (m)</source>
      <translation>平行基线（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Part of a square that has to hold data.</source>
      <translation>方格中有效像元至少应占的比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Part of a threshold below which its level is left.</source>
      <translation>阈值的比例：速度降至阈值的这一比例以下时解除该级别。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Part of the map that is filled (%)</source>
      <translation>图中已填充的部分（%）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>Parts</source>
      <translation>连通部分数</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Parts of the network</source>
      <translation>网络的连通部分数</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>Parts within the limits</source>
      <translation>限值以内的部分数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Pascals, along the slip.</source>
      <translation>单位为帕，沿滑动方向。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Pascals, unclamping.</source>
      <translation>单位为帕，解除压紧为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Pascals.</source>
      <translation>单位为帕。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Pass</source>
      <translation>升/降轨</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Patches</source>
      <translation>子断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Patches along strike</source>
      <translation>沿走向的子断层数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Patches down dip</source>
      <translation>沿倾向的子断层数</translation>
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>Patches of {length:g} m, {along} along strike and {down} down dip were asked for: lengths must be above zero and numbers 1 or more.</source>
      <translation>要求子断层长 {length:g} m，沿走向 {along} 个、沿倾向 {down} 个：长度必须大于零，个数须为 1 或以上。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Patches: {patches}, observations: {observations}.</source>
      <translation>子断层 {patches} 个，观测值 {observations} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Peak correlation (0 to 1), the standard deviations of the range and azimuth offsets, and the side of the ground that they were taken from, in metres.</source>
      <translation>峰值相关系数（0 至 1）、距离向与方位向偏移的标准差，以及取得偏移的地面边长（米）。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Per day, toward the sensor: cm stands for cm per day.</source>
      <translation>每天的位移，朝向雷达为正：图中 cm 表示厘米每天。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Percent of the loops of each pixel that do not close; second band: mean misclosure in radians.</source>
      <translation>每个像元不闭合环的百分比；第二波段：平均闭合差（弧度）。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Period (years)</source>
      <translation>时段长度（年）</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Period {first} to {last}. Two views with two denominators: alarms that were right are a share of the alarms, earthquakes that were missed a share of the earthquakes. PPV is not 1 - FNR, and FDR has no place on the axis of misses of a Molchan diagram.</source>
      <translation>时段为 {first} 至 {last}。两种视角，两个分母：报准的窗口是占窗口总数的比例，漏报的地震是占地震总数的比例。PPV 不等于 1 - FNR，FDR 也不能放到 Molchan 图的漏报轴上。</translation>
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
      <location filename="../core/baselines.py" />
      <source>Perpendicular baseline against time; every line is a pair.</source>
      <translation>垂直基线随时间的分布；每条连线为一个像对。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>Perpendicular baseline in metres.</source>
      <translation>垂直基线，单位为米。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Perpendicular baseline of the topographic pair</source>
      <translation>地形像对的垂直基线</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Perpendicular baseline: {value:.1f} m</source>
      <translation>垂直基线：{value:.1f} 米</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Perpendicular, metres, at every pixel.</source>
      <translation>垂直基线，单位为米，逐像元给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Perpendicular, metres, at every pixel; at least 10 m.</source>
      <translation>垂直基线，单位为米，逐像元给出；至少 10 m。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Perpendicular, metres, at every pixel; from Interferogram.</source>
      <translation>垂直基线，单位为米，逐像元给出；由“干涉图”工具生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Persistent scatterers</source>
      <translation>持久散射体</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Phase before and after, numbers, points.</source>
      <translation>改正前后的相位、数值和点。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Phase in radians, or displacement along the line of sight in metres.</source>
      <translation>以弧度为单位的相位，或以米为单位的视线向形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Phase of motion</source>
      <translation>形变相位</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Phase of motion after the filter, at the true place.</source>
      <translation>滤波后的形变相位，位于真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Phase of motion and topography, at the constant height.</source>
      <translation>形变和地形的相位，对应固定高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Phase of motion, at the constant height.</source>
      <translation>形变相位，对应固定高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Phase that was added (rad)</source>
      <translation>所加的相位（rad）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Phase to add to the topographic phase</source>
      <translation>加到地形相位上的常数相位</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Phase: {sign}</source>
      <translation>相位：{sign}</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Phases with less are left out.</source>
      <translation>低于此值的相位不参与计算。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Picture of the network, figures, warnings.</source>
      <translation>像对网络图、数值和警告。</translation>
    </message>
    <message>
      <location filename="../ui/guide_results.py" />
      <source>Picture of the result</source>
      <translation>结果图片</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Pictures</source>
      <translation>图件</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Pictures and numbers of every step, and warnings.</source>
      <translation>每一步的图件和数值，以及警告。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Pixel height</source>
      <translation>像元高度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Pixel of the result; a fringe that bends within it fades.</source>
      <translation>结果的像元大小；在一个像元内弯曲的条纹会变模糊。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Pixel offsets</source>
      <translation>像元偏移</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Pixel size</source>
      <translation>像元大小</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Pixel size of the results</source>
      <translation>结果的像元大小</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Pixel size of the results [map units]</source>
      <translation>结果的像元大小 [地图单位]</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Pixel width</source>
      <translation>像元宽度</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Pixels and seasons with fewer have no value.</source>
      <translation>天数不足的像元和季节没有数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Pixels are kept whose amplitude and phase are steady. From each pair of frames a model of the air (a constant, range, and range times height) is taken out, fitted on the stable ground so that a moving minority does not pull it. The phases are summed in time, and the sum is held against the stable ground again at every epoch, which keeps it from drifting.</source>
      <translation>保留振幅和相位稳定的像元。对每对影像帧，在稳定地面上拟合大气模型（常数、斜距、斜距乘高程）并予以扣除，拟合方法使少数移动像元不会影响结果。相位随时间累加，累加结果在每个历元再次以稳定地面为基准校正，从而避免漂移。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Pixels below are not among the points.</source>
      <translation>低于此值的像元不生成点。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Pixels below it are not used for the fit.</source>
      <translation>低于此值的像元不用于拟合。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Pixels below it are not used.</source>
      <translation>低于此值的像元不使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Pixels per point</source>
      <translation>每点像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Pixels that are steady enough</source>
      <translation>足够稳定的像元数</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Pixels that do not close, after</source>
      <translation>改正后不闭合的像元</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Pixels that do not close, before</source>
      <translation>改正前不闭合的像元</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Pixels that do not close: {before:.3f} % before and {after:.3f} % after.</source>
      <translation>不闭合的像元：改正前 {before:.3f} %，改正后 {after:.3f} %。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Pixels that the radar sees</source>
      <translation>雷达可见的像元数</translation>
    </message>
    <message>
      <location filename="../core/repositioning.py" />
      <source>Pixels were moved by up to {shift:.0f} m; {filled:.1f} % of the map are filled.</source>
      <translation>像元最大移动 {shift:.0f} 米；图幅中有值的像元占 {filled:.1f} %。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Pixels whose directions are too much alike are left without data; 2.5 is usual for two passes.</source>
      <translation>各视线方向过于相近的像元记为无数据；两个轨道时通常取 2.5。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Pixels whose modelled displacement is larger are not used.</source>
      <translation>模型形变大于此值的像元不使用。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Pixels with a corrected cycle</source>
      <translation>改正过整周的像元</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Pixels with a corrected cycle (percent)</source>
      <translation>改正了整周数的像元（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Pixels with a result (percent)</source>
      <translation>有结果的像元（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Pixels with data (percent)</source>
      <translation>有数据的像元（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Pixels with their centre inside are kept. Left out: all.</source>
      <translation>保留中心位于其内的像元。不填：全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Pixels within it are averaged. Left out: one and a half pixels.</source>
      <translation>对其范围内的像元取平均。不填：一个半像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Pixels within it are averaged. Left out: three pixels.</source>
      <translation>对其范围内的像元取平均。不填：三个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Pixels without data at one date have no value. Velocities are relative to the reference place.</source>
      <translation>任一日期缺少数据的像元不给数值。速率相对于参考点。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Place</source>
      <translation>地点</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>Place: middle of the top edge. Strike, dip, rake in degrees (Aki and Richards).</source>
      <translation>位置：上边缘中点。走向、倾角、滑动角以度为单位（Aki 和 Richards 约定）。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Places</source>
      <translation>地点</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Plane and quadratic are functions of the map. Baseline moves the orbit of the secondary scene across its flight and up, with a drift, and follows the exact geometry: take it when a geometry raster is at hand. Ten centimetres of orbit are several fringes over a frame.</source>
      <translation>平面和二次曲面是地图坐标的函数。基线 (baseline) 模型将辅影像的轨道沿垂直于飞行的水平方向和向上方向平移，并带漂移项，遵循精确几何：有几何栅格时请用此法。十厘米的轨道误差在一幅影像上就是数条条纹。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Plane removed</source>
      <translation>已去除平面</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Planes</source>
      <translation>接收面</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Planes of the map</source>
      <translation>应力图的接收面</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Plot</source>
      <translation>剖面图</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Plot of all rasters, and the fit.</source>
      <translation>所有栅格的图件及拟合结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Plot, model and cautions.</source>
      <translation>图件、模型和注意事项。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Point</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Point of known height</source>
      <translation>已知高程点</translation>
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
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Pointing direction</source>
      <translation>指向方位</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Points at fair odds</source>
      <translation>公平赔率得分</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>Points at fair odds of the reference</source>
      <translation>按参考模型公平赔率的得分</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Points at the centroids with both nodal planes, moment and beachball.</source>
      <translation>位于矩心的点，附两个节面、地震矩和震源球。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Points of known height</source>
      <translation>已知高程的点</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Points per half pixel at which the correlation is interpolated before a parabola is laid through it.</source>
      <translation>每半个像元内插相关函数的点数，随后用抛物线拟合。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Points whose phase is less stable are left out.</source>
      <translation>相位稳定性更低的点不采用。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Points with a field height, metres above the WGS84 ellipsoid, at their true places.</source>
      <translation>带有字段 height 的点，从 WGS84 椭球面起算，单位为米，位于其真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Points with a field time (UTC); left out: no test.</source>
      <translation>带有 time（UTC）字段的点；不填：不作检验。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Points with displacements as fields.</source>
      <translation>以字段存放位移的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Points with east, north and up.</source>
      <translation>含东向、北向和垂向位移的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Points with event, time, longitude, latitude, depth_km, magnitude, magtype.</source>
      <translation>带有 event、time、longitude、latitude、depth_km、magnitude、magtype 的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Points with motion in metres as fields e, n, u and sigma_e, sigma_n, sigma_u; three or more.</source>
      <translation>带有以米为单位的运动量的点，字段为 e、n、u 和 sigma_e、sigma_n、sigma_u；三个或以上。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Points with the fields time (UTC) and magnitude, and depth_km where known; from Import catalogue.</source>
      <translation>带有字段 time（UTC）和 magnitude 的点，已知时还有 depth_km；由“导入地震目录”生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Points with up.</source>
      <translation>含垂向位移 (up) 的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Points without displacement are left out. The same seed gives the same result. Compare one rectangle with two by BIC; continue with Okada forward model, Coulomb stress change or the slip inversion.</source>
      <translation>没有形变值的点不参与计算。随机种子相同则结果相同。可用 BIC 比较一个矩形与两个矩形的结果；后续可用“Okada 正演模型”“库仑应力变化”或“反演滑动量”。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Points; a field called name tells them apart.</source>
      <translation>点；用名为 name 的字段区分。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Poisson {nu:g}, shear modulus {mu:g} GPa</source>
      <translation>泊松比 {nu:g}，剪切模量 {mu:g} GPa</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Poisson {poisson:g}, shear modulus {modulus:g} GPa</source>
      <translation>泊松比 {poisson:g}，剪切模量 {modulus:g} GPa</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Poisson's ratio</source>
      <translation>泊松比</translation>
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>Poisson's ratio is {found:g}; it lies between -1 and 0.5, for rock near 0.25.</source>
      <translation>泊松比为 {found:g}；应在 -1 到 0.5 之间，岩石约为 0.25。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Polygons around all that moved or was unwrapped wrongly.</source>
      <translation>圈出所有发生运动或解缠错误区域的多边形。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Polygons around errors of unwrapping and other motion.</source>
      <translation>圈出解缠错误区和其他运动区域的多边形。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Polygons to be measured.</source>
      <translation>待评估的多边形。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Polygons with area, loss and confidence.</source>
      <translation>多边形，附面积、相干性损失和置信度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Polygons with first and last day, place, strength, size and speed.</source>
      <translation>多边形，附首日、末日、位置、强度、大小和速度。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Polygons with the cycles that would close them, and which interferogram is to blame.</source>
      <translation>多边形，附使其闭合所需的整周数，以及有误的干涉图。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Polygons, such as tectonic blocks. Left out: squares.</source>
      <translation>面要素，例如构造块体。不填：方格。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Position (km)</source>
      <translation>位置（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Position of the fault along the profile (m)</source>
      <translation>断层在剖面上的位置（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Positive displacement is toward the sensor: up, or to the east on a descending and to the west on an ascending pass of a right-looking radar. Values are relative unless a point that did not move is given.</source>
      <translation>形变以朝向传感器为正：即向上，或对右视雷达而言降轨向东、升轨向西。除非给定未移动的点，数值均为相对值。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Positive is closer to failure: shear stress along the slip of the receiving plane, plus friction times the normal stress, which is positive where the plane is unclamped. All stresses are in pascals; 100 000 Pa are one bar.</source>
      <translation>正值表示更接近破裂：即沿接收面滑动方向的剪应力，加上摩擦系数乘以正应力，正应力以使断层面解除压紧为正。所有应力单位均为帕；100 000 Pa 等于 1 bar。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Positive is toward the sensor. Along the line of sight nothing is assumed. Vertical and custom divide by the part of that direction which the radar sees: true only where all motion is along it.</source>
      <translation>朝向传感器为正。沿视线向时不作任何假设。选 vertical 或 custom 时，结果要除以该方向在视线向上的投影：只有全部运动都沿该方向时才正确。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Posterior</source>
      <translation>后验分布</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Posterior: best, and the interval that holds 95 %</source>
      <translation>后验分布：最优值与 95 % 区间</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Precise DORIS orbits are chosen by time from a folder; without one that fits, the vectors of the product are used and the log says so.</source>
      <translation>按时间从文件夹中选取 DORIS 精密轨道；没有合适的轨道时使用产品自带的状态矢量，并在日志中说明。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Precise orbits</source>
      <translation>精密轨道</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Precursors and fronts with their days.</source>
      <translation>前兆热斑和锋面及其日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Predicted displacement</source>
      <translation>预测形变</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Presets: olr for radiation, whose warm tail is cut; temperature for a normal tail; quantile for ranks; ssta for the significant sequences of the robust satellite technique. Numbers given below replace those of the preset. One or two days of persistence are no evidence: the index is correlated from day to day. Events are unusual weather until a test with earthquakes says otherwise, and no prediction.</source>
      <translation>预设：olr 用于辐射，其高温尾部被截断；temperature 用于正态尾部；quantile 用于秩；ssta 用于稳健卫星技术的显著异常序列。下面给出的数值将替代预设值。持续一两天不能作为证据：指数逐日相关。在用地震作出检验之前，事件只是不寻常的天气，并非预测。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Pressure level</source>
      <translation>气压层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Principal axes</source>
      <translation>主轴</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Principal axes along a side</source>
      <translation>沿长边的主轴点数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Probability lower</source>
      <translation>概率下限</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Probability that the loss is more than normal variation.</source>
      <translation>损失超出正常变化的概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Probability upper</source>
      <translation>概率上限</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Probability, 0 to 1.</source>
      <translation>概率，0 到 1。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Problems found: {count}.</source>
      <translation>发现的问题：{count} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Profile</source>
      <translation>剖面</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Projects GNSS displacements onto the line of sight and compares them with a displacement map.</source>
      <translation>将 GNSS 位移投影到视线向，并与形变图比较。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Published cases put single earthquakes at peaks, at troughs and between: one earthquake proves nothing, a catalogue without aftershocks may. The rule of the turning points is ours: the published record does not give one.</source>
      <translation>已发表的震例中，单次地震有的在波峰，有的在波谷，有的在二者之间：一次地震不能证明什么，去掉余震的目录才有可能。转折点的规则由本程序自定：已发表的文献没有给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Published cases put single earthquakes at peaks, at troughs, and between. With a catalogue the tool tests whether earthquakes prefer a phase (Schuster); use one without aftershocks. The rule of the turning points is ours, because the published record gives none.</source>
      <translation>已发表的震例中，有的地震位于波峰，有的位于波谷，有的介于两者之间。给定目录后，本工具检验地震是否偏好某一相位（Schuster 检验）；请使用不含余震的目录。由于已发表文献没有给出转折点的规则，这里的规则由本软件自定。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Pull and gravity (microgal), potential (m2/s2), uplift and motion (mm), stress (Pa).</source>
      <translation>引潮加速度与重力（微伽）、引潮位（m2/s2）、隆升与位移（毫米）、应力（Pa）。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Pulse repetition</source>
      <translation>脉冲重复频率</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Pure noise that would pass the test</source>
      <translation>纯噪声可通过检验的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Pyramid index</source>
      <translation>金字塔指数</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Pyramid index (-1: wide below, narrow above)</source>
      <translation>金字塔指数（-1：下宽上窄）</translation>
    </message>
    <message>
      <location filename="../core/thermal/quality.py" />
      <source>QUALITY: the flags have {rows} x {cols} pixels and the values {want}: choose the variable that belongs to the values.</source>
      <translation>QUALITY：标记有 {rows} × {cols} 个像元，而数值为 {want}：请选择与数值对应的变量。</translation>
    </message>
    <message>
      <location filename="../core/thermal/quality.py" />
      <source>QUALITY: {path} is damaged and cannot be read: get the file again.</source>
      <translation>QUALITY：{path} 已损坏，无法读取：请重新获取文件。</translation>
    </message>
    <message>
      <location filename="../core/thermal/quality.py" />
      <source>QUALITY: {variable} of {path} has no flags for {time}: choose the variable that belongs to the values.</source>
      <translation>QUALITY：{path} 的 {variable} 在 {time} 没有标记：请选择与数值对应的变量。</translation>
    </message>
    <message>
      <location filename="../core/thermal/quality.py" />
      <source>QUALITY_ACCEPT holds '{found}': write numbers, ranges such as 0-3 and patterns of bits such as xxxxxx00 (x for either), between commas.</source>
      <translation>QUALITY_ACCEPT 含有“{found}”：请填写以逗号分隔的数值、范围（如 0-3）和比特模式（如 xxxxxx00，x 表示任意值）。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>QuakeSAR</source>
      <translation>QuakeSAR</translation>
    </message>
    <message>
      <location filename="../ui/entry.py" />
      <source>QuakeSAR guided path</source>
      <translation>QuakeSAR 向导</translation>
    </message>
    <message>
      <location filename="../ui/entry.py" />
      <source>QuakeSAR workbench</source>
      <translation>QuakeSAR 工作台</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>QuakeSAR: installation</source>
      <translation>QuakeSAR：安装检查</translation>
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>QuakeSAR: radar interferometry of earthquakes</source>
      <translation>QuakeSAR：地震雷达干涉测量</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Quality of offsets</source>
      <translation>偏移量的质量</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Quality to expect</source>
      <translation>预期质量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Quality variable</source>
      <translation>质量变量</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Quantity</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>R-score</source>
      <translation>R 评分</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>R-score that chance exceeds in 2.5 percent</source>
      <translation>随机情况下以 2.5% 的概率超过的 R 评分</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>R-score, TPR - tau</source>
      <translation>R 评分，TPR - tau</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>R-score, TPR - tau (-1: not known)</source>
      <translation>R 评分，TPR - tau（-1：未知）</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>RADIUS is {radius} km and ELONGATION is {ratio}: the radius must be positive and the ratio at least 1.</source>
      <translation>RADIUS 为 {radius} km，ELONGATION 为 {ratio}：半径必须为正，比值至少为 1。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>RAMPS is '{found}'; choose one of {wanted}.</source>
      <translation>RAMPS 为“{found}”；请从 {wanted} 中选择一个。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>REACH is {found} m: it must be greater than WIDTH, {width} m.</source>
      <translation>REACH 为 {found} m：必须大于 WIDTH，即 {width} m。</translation>
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>REACH is {found} pixels: it must lie from 2 to 20.</source>
      <translation>REACH 为 {found} 像元：必须在 2 到 20 之间。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>RECEIVER is '{found}': it must be fixed or optimal.</source>
      <translation>RECEIVER 为“{found}”：必须是 fixed 或 optimal。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>RECEIVER is fixed and {missing} is empty: give strike, dip and rake of the receiving planes, or ask for no map.</source>
      <translation>RECEIVER 为 fixed，而 {missing} 为空：请给出接收面的走向、倾角和滑动角，或不要求输出图。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>RECEIVER is optimal and AZIMUTH is empty: give the direction of the greatest horizontal compression.</source>
      <translation>RECEIVER 为 optimal，而 AZIMUTH 为空：请给出最大水平压应力的方向。</translation>
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY are of different tracks ({one} and {two}): choose two scenes of one track.</source>
      <translation>REFERENCE 和 SECONDARY 属于不同轨道（{one} 和 {two}）：请选择同一轨道的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY are the same file: choose two scenes of different days.</source>
      <translation>REFERENCE 和 SECONDARY 是同一文件：请选择不同日期的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY are the same pass of {date}: choose two scenes of different days.</source>
      <translation>REFERENCE 和 SECONDARY 是 {date} 的同一次过境：请选择不同日期的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>REFERENCE and SECONDARY are the same scene of {date}: choose two scenes of different days.</source>
      <translation>REFERENCE 和 SECONDARY 是 {date} 的同一景影像：请选择不同日期的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/geocoding.py" />
      <source>REFERENCE and SECONDARY do not overlap: choose two scenes of the same track and frame.</source>
      <translation>REFERENCE 和 SECONDARY 不重叠：请选择同一轨道、同一图幅的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE and SECONDARY have different wavelengths: choose two scenes of one sensor.</source>
      <translation>REFERENCE 和 SECONDARY 的波长不同：请选择同一传感器的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/thermal/seasons.py" />
      <source>REFERENCE is '{found}': choose {want}.</source>
      <translation>REFERENCE 为“{found}”：请选择 {want}。</translation>
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>REFERENCE is later than SECONDARY: they were exchanged, because the earlier scene ({date}) is always the reference.</source>
      <translation>REFERENCE 晚于 SECONDARY：已交换，因为较早的影像（{date}）始终为参考影像。</translation>
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REFERENCE is later than SECONDARY: they were exchanged, the earlier scene is the reference.</source>
      <translation>REFERENCE 晚于 SECONDARY：已交换，较早的影像为参考影像。</translation>
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>REFERENCE or SECONDARY carries no date: geocode the scenes with this program.</source>
      <translation>REFERENCE 或 SECONDARY 没有日期：请用本程序对影像作地理编码。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>REFERENCE_PIXELS is {found}: it must be an odd number of at least 1.</source>
      <translation>REFERENCE_PIXELS 为 {found}：必须是不小于 1 的奇数。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>REFERENCE_POINT has only one coordinate: give both x and y, or neither.</source>
      <translation>REFERENCE_POINT 只有一个坐标：请同时给出 x 和 y，或都不给。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>REFERENCE_POINT is {distance:.0f} m from the nearest scatterer.</source>
      <translation>REFERENCE_POINT 距最近的散射体 {distance:.0f} m。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>REFERENCE_POINT lies outside INPUTS: choose a point on the map of the interferograms.</source>
      <translation>REFERENCE_POINT 位于 INPUTS 之外：请在干涉图范围内选点。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>REFERENCE_POINT lies outside INPUTS: choose a point on the map of the scenes.</source>
      <translation>REFERENCE_POINT 位于 INPUTS 之外：请在影像的图幅范围内选点。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/stack.py" />
      <source>REFERENCE_POINT lies where {missing} of {count} interferograms have no data: choose another place, or leave it out.</source>
      <translation>REFERENCE_POINT 所在位置有 {missing} 幅（共 {count} 幅）干涉图没有数据：请另选位置，或不填。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>REFERENCE_POINT {x:.6g}, {y:.6g} lies outside the raster ({west:.6g} to {east:.6g}, {south:.6g} to {north:.6g}): choose a point inside, in the coordinates of INPUT.</source>
      <translation>REFERENCE_POINT {x:.6g}, {y:.6g} 位于栅格之外（{west:.6g} 至 {east:.6g}，{south:.6g} 至 {north:.6g}）：请在栅格范围内选点，并采用 INPUT 的坐标。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>REFERENCE_RADIUS is {found}: it must be greater than zero.</source>
      <translation>REFERENCE_RADIUS 为 {found}：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>REGISTRATION is '{found}': choose measure or orbits.</source>
      <translation>REGISTRATION 为“{found}”：请选择 measure 或 orbits。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Radar displacement</source>
      <translation>雷达位移</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Radar satellites fly nearly north and hardly see northward motion. Without further data it is taken as zero, which biases up by about 7 cm and east by about 1 cm for every metre of it; the log tells the numbers of your passes. A modelled northward displacement, offsets along the flight or GNSS remove the bias.</source>
      <translation>雷达卫星近南北向飞行，几乎观测不到北向运动。没有其他数据时将北向形变取为零，每米北向运动会使垂向偏差约 7 cm、东向偏差约 1 cm；日志给出您所用轨道的具体数值。给出北向形变模型、沿飞行方向的偏移量或 GNSS 可消除此偏差。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Radians, positive away from the sensor.</source>
      <translation>弧度，远离传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Radians.</source>
      <translation>弧度。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Radians; positive is away from the sensor.</source>
      <translation>弧度；远离传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Radii</source>
      <translation>半径</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Radius</source>
      <translation>半径</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Radius (km)</source>
      <translation>半径（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Radius [km]</source>
      <translation>半径 [km]</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Radius around a station</source>
      <translation>测站周围半径</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Radius around the point</source>
      <translation>参考点周围半径</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Radius of the reference</source>
      <translation>参考区半径</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Radius of the window</source>
      <translation>窗口半径</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Raise the noise to the residuals</source>
      <translation>将噪声提高到残差水平</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Rake</source>
      <translation>滑动角</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Rake of the planes</source>
      <translation>接收面的滑动角</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Range (m)</source>
      <translation>变程（米）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Range a</source>
      <translation>变程 a</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Range of the noise</source>
      <translation>噪声的变程</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Range of the rake</source>
      <translation>滑动角范围</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Range of the vertical tide of each day, first year.</source>
      <translation>每日垂直潮汐的日变幅，第一年。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Range offset</source>
      <translation>距离向偏移量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Range offsets are positive toward the sensor, along the line of sight, as every displacement here. Azimuth offsets are positive along the flight direction of the satellite. They see the north motion to which the phase is nearly blind; give them to the tool Decompose.</source>
      <translation>距离向偏移量沿视线向，以朝向传感器为正，与本软件所有形变一致。方位向偏移量以卫星飞行方向为正，能反映相位几乎无法感知的北向运动；可将其提供给“分解为东向、北向和垂向”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Rasters</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Rasters (*.tif *.tiff *.hgt *.img *.vrt *.dem);;All files (*)</source>
      <translation>栅格 (*.tif *.tiff *.hgt *.img *.vrt *.dem);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Rasters with the bands east, north, up of the unit vector to the sensor. Left out: as the inputs name.</source>
      <translation>波段为指向传感器的单位向量 east、north、up 的栅格。不填：采用各输入中注明的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Rate</source>
      <translation>发生率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Ratio of the axes of the ellipse.</source>
      <translation>椭圆长短轴之比。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Ratio to the prior</source>
      <translation>与先验之比</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Reach</source>
      <translation>影响范围</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Reach of a station</source>
      <translation>测站作用范围</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Reach to the sides</source>
      <translation>两侧范围</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Read the report first: coherence below 0.3 is noise, a jump of 2.8 cm along a straight line is an error of unwrapping unless a fault is there (give the fault as a line), and a smooth tilt of the whole map comes from orbits or atmosphere.</source>
      <translation>请先阅读报告：相干性低于 0.3 即为噪声；沿直线出现 2.8 cm 的跳变是解缠误差，除非该处有断层（请以线给出断层）；整幅图的平缓倾斜来自轨道或大气。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Read the report: its yellow box says what is doubtful.</source>
      <translation>阅读报告：黄框说明哪些地方可疑。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Read with care</source>
      <translation>请谨慎解读</translation>
    </message>
    <message>
      <location filename="../ui/guide_tasks.py" />
      <source>Reading the headers of scenes</source>
      <translation>正在读取影像头文件</translation>
    </message>
    <message>
      <location filename="../ui/guide_tasks.py" />
      <source>Reading the scenes was cancelled.</source>
      <translation>读取影像已取消。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Reads HyP3, LiCSAR and LiCSBAS, ISCE2, GUNW of NISAR and ISCE3, OPERA displacement, ARIA, GMTSAR, SNAP (BEAM-DIMAP), GAMMA, ROI_PAC, MintPy and GeoTIFFs of PyRate, geocoded. Choose the main file, or the folder, or the zip archive as it was downloaded; leave the files that came with it in their places: dates, wavelength and angles stand in them. The format is recognised by content.</source>
      <translation>可读取已地理编码的 HyP3、LiCSAR 和 LiCSBAS、ISCE2、NISAR 和 ISCE3 的 GUNW、OPERA 形变产品、ARIA、GMTSAR、SNAP (BEAM-DIMAP)、GAMMA、ROI_PAC、MintPy 以及 PyRate 的 GeoTIFF。请选择主文件、文件夹或下载的原始 zip 压缩包；随附文件请留在原位：其中有日期、波长和角度。格式按内容识别。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Reads HyP3, LiCSAR, ISCE, GMTSAR, SNAP, GAMMA, MintPy and others.</source>
      <translation>可读取 HyP3、LiCSAR、ISCE、GMTSAR、SNAP、GAMMA、MintPy 等产品。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Reads an earthquake catalogue from CSV, QuakeML, ZMAP or JMA records into points with UTC times.</source>
      <translation>将 CSV、QuakeML、ZMAP 或 JMA 格式的地震目录读取为带 UTC 时间的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Reads faults, slip models and moment tensors of other programs into layers of faults and beachballs.</source>
      <translation>读取其他程序的断层、滑动模型和矩张量，生成断层图层和震源球图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Reads fields of radiation or temperature from NetCDF, GRIB, HDF or GeoTIFF into one daily raster.</source>
      <translation>将 NetCDF、GRIB、HDF 或 GeoTIFF 中的辐射或温度场读入一个逐日栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Reads the header of a single-look complex scene (ENVISAT ASAR IMS or APS) and writes its footprint as a polygon with the date, track, incidence, heading and Doppler centroid as attributes, and a page with all facts. A truncated file and another ASAR mode are refused.</source>
      <translation>读取单视复数影像（ENVISAT ASAR IMS 或 APS）的头文件，将其覆盖范围写为多边形，属性包括日期、轨道号、入射角、航向角和多普勒中心频率，并生成一页完整信息。不接受截断的文件和 ASAR 其他模式的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Receiving faults</source>
      <translation>接收断层</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Rectangles</source>
      <translation>矩形断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Rectangles to look for; not used with faults to begin with.</source>
      <translation>要搜索的矩形数；给定初始断层时不使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Reference / secondary</source>
      <translation>参考影像 / 辅影像</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Reference measure</source>
      <translation>参考测度</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Reference place</source>
      <translation>参考点</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Reference point</source>
      <translation>参考点</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Reference scene</source>
      <translation>参考影像</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>Reference scene: {date:%Y-%m-%d}.</source>
      <translation>参考影像：{date:%Y-%m-%d}。</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Reference scene: {time}</source>
      <translation>参考影像：{time}</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Reference years</source>
      <translation>参考年份</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>References with fewer give no value.</source>
      <translation>参考数量不足时不给数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Refine orbit</source>
      <translation>轨道精炼</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Refined phase</source>
      <translation>精炼后的相位</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Refinement report</source>
      <translation>轨道精炼报告</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Region</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Regions lists every place that does not close with the cycles that would mend it: delete what you do not believe and use the layer as Polygons of the next run. Errors that two interferograms share cancel in the triangle and stay unseen. Pixels without data stay without.</source>
      <translation>“不闭合区域”列出每处不闭合的位置及其所需改正的整周数：请删去您认为不可信的，并将该图层用作下一次运行的“多边形”输入。两幅干涉图共有的误差在三角环中相互抵消，无法发现。没有数据的像元仍无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Regions that do not close</source>
      <translation>不闭合区域</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Regions that do not close and were left, as the data do not blame INPUT: {count}. See the layer of regions; correct the other interferogram, or give the regions as POLYGONS.</source>
      <translation>不闭合、但从数据看不应归因于 INPUT 因而未改正的区域：{count} 个。请查看区域图层；改正另一幅干涉图，或以 POLYGONS 给出这些区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Regions that were left</source>
      <translation>未改正的区域数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Registration</source>
      <translation>配准</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Registration, interferogram, filter, unwrapping and displacement in one run.</source>
      <translation>一次运行完成配准、干涉图、滤波、解缠和形变计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected because they move</source>
      <translation>因移动而剔除</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected because too short</source>
      <translation>因持续过短而剔除</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected events</source>
      <translation>被剔除的事件</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected for little contrast</source>
      <translation>因对比度不足而剔除</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Rejected for their area</source>
      <translation>因面积而剔除</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Relation with height</source>
      <translation>与高程的关系</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Relative</source>
      <translation>相对值</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Release</source>
      <translation>解除系数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Reliability</source>
      <translation>可靠性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Reliability of the topographic pair</source>
      <translation>地形像对的可靠性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Reliable (percent of the unwrapped pixels)</source>
      <translation>可靠（占解缠像元的百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Remove a plane</source>
      <translation>去除趋势面</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Remove topography</source>
      <translation>去除地形</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Removed delay</source>
      <translation>去除的延迟</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Removed phase</source>
      <translation>去除的相位</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Removed {removed:.4g} {unit} rms; the stable ground scatters by {before:.4g} {unit} before and {after:.4g} {unit} after.</source>
      <translation>扣除量均方根 {removed:.4g} {unit}；稳定地面的离散度改正前 {before:.4g} {unit}，改正后 {after:.4g} {unit}。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Removed, rms</source>
      <translation>扣除量均方根</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Removed, rms (unit of the input)</source>
      <translation>去除量，均方根（输入的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Removes the delay of the troposphere by its relation with height or by external zenith delays.</source>
      <translation>利用延迟与高程的关系或外部天顶延迟去除对流层延迟。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Removes the smooth phase that orbit errors leave, fitted on ground that did not move.</source>
      <translation>以未移动的地面作拟合，去除轨道误差残留的平缓相位。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Replaces the radius: 52 km for 4, 141 km for 5, 380 km for 6. Left out: the radius above.</source>
      <translation>替代半径：4 级为 52 km，5 级为 141 km，6 级为 380 km。不填：使用上面的半径。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../ui/guide_results.py" />
      <source>Reports: {links}</source>
      <translation>报告：{links}</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Reposition coherence</source>
      <translation>相干性位置改正</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Reposition height error</source>
      <translation>高程误差位置改正</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Reposition heights</source>
      <translation>高程位置改正</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Reposition phase</source>
      <translation>相位位置改正</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Reposition pixels</source>
      <translation>像元位置改正</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Repositioned layer</source>
      <translation>位置改正后的图层</translation>
    </message>
    <message>
      <location filename="../core/repositioning.py" />
      <source>Repositioning</source>
      <translation>像元位置改正</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>Residual of stations left out (RMS)</source>
      <translation>留一检验中各测站的残差（均方根）</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Residual of stations left out (mm)</source>
      <translation>留一交叉验证的残差 (mm)</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Residual of the fit along azimuth (lines)</source>
      <translation>拟合的方位向残差（行）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Residual of the fit along range (samples)</source>
      <translation>拟合的距离向残差（列）</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Residual of the registration</source>
      <translation>配准残差</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Residual of the registration along azimuth (lines)</source>
      <translation>配准的方位向残差（行）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Residual of the registration along range (samples)</source>
      <translation>配准的距离向残差（列）</translation>
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>Residual offsets of the secondary scene: {lines:+.3f} lines, {samples:+.3f} samples at the centre; residuals {rms_lines:.3f} lines, {rms_samples:.3f} samples rms over {used} of {chips} chips (mean coherence {coherence:.2f}).</source>
      <translation>辅影像的残余偏移量：中心处 {lines:+.3f} 行、{samples:+.3f} 列；残差均方根 {rms_lines:.3f} 行、{rms_samples:.3f} 列，使用 {chips} 个匹配窗口中的 {used} 个（平均相干性 {coherence:.2f}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Residual over its deviation</source>
      <translation>残差与其标准差之比</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Residuals</source>
      <translation>残差</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Residuals should look like noise; a pattern means that the source is too simple.</source>
      <translation>残差应像噪声；若有规律的图案，说明震源模型过于简单。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Residues of the wrapped phase</source>
      <translation>缠绕相位残差点数</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Results in</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <location filename="../core/chains/dinsar.py" />
      <source>Results: {cols} x {rows} pixels of {width:.4g} x {height:.4g} m; scenes are resampled at {fine_width:.4g} x {fine_height:.4g} m and averaged over {looks_x} x {looks_y} pixels.</source>
      <translation>结果：{cols} × {rows} 像元，每个 {width:.4g} × {height:.4g} 米；影像按 {fine_width:.4g} × {fine_height:.4g} 米重采样，并对 {looks_x} × {looks_y} 像元取平均。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Rewrap displacement</source>
      <translation>形变重新缠绕</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Rigidity</source>
      <translation>刚性模量</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Rms (mm)</source>
      <translation>均方根（毫米）</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Rms after</source>
      <translation>改正后均方根</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Rms after (rad)</source>
      <translation>改正后均方根（rad）</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Rms before (mean removed)</source>
      <translation>改正前均方根（已去均值）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Rms before, mean removed (rad)</source>
      <translation>改正前均方根，已去均值（rad）</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Rms of the residuals</source>
      <translation>残差均方根</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Rms of the residuals (m)</source>
      <translation>残差均方根（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Roads, rivers and the edges of fields can lose coherence in strips too: look at the picture, and at whether the displacement jumps. Cells without data count neither for nor against a fault.</source>
      <translation>道路、河流和田块边缘也可能呈条带状失相干：请对照影像，并看形变是否有跳变。没有数据的格网单元既不支持也不否定断层的存在。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Rock</source>
      <translation>岩石参数</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Rolls maps that run from 0 to 360 degrees.</source>
      <translation>将 0 至 360 度的图幅平移到 -180 至 180 度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Roughness, misfit, criterion, moment and largest slip for a row of smoothings.</source>
      <translation>一系列平滑度下的粗糙度、拟合残差、准则值、地震矩和最大滑动量。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>Run it for each layer that you want at its true place: interferogram, coherence, displacement, and the heights themselves. When mapped faults shall cut the phase move the wrapped interferogram before you filter and unwrap it: faults are drawn at their true places.</source>
      <translation>对每个需要处于真实位置的图层分别运行：干涉图、相干性、形变以及高程本身。若要用填图断层切割相位，请在滤波和解缠之前移动缠绕干涉图：断层绘制在其真实位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Runs in: {mode} ({reason})</source>
      <translation>运行方式：{mode}（{reason}）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Runs through north where the first is the larger. Left out: any, or 30 degrees about the faults.</source>
      <translation>最小走向大于最大走向时，范围跨过正北。不填：任意方向，或给定断层走向两侧 30 度以内。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Rupture</source>
      <translation>破裂带</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>SCENES and interferograms are both given: give the one or the other.</source>
      <translation>同时给出了 SCENES 和干涉图：请只给其中一种。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>SCENES carry no orbits: pairs are chosen by their days alone.</source>
      <translation>SCENES 不含轨道：仅按天数选择干涉对。</translation>
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>SECONDARY has a wavelength of {found:.6f} m and REFERENCE one of {want:.6f} m: choose two scenes of one kind of sensor.</source>
      <translation>SECONDARY 的波长为 {found:.6f} m，REFERENCE 的波长为 {want:.6f} m：请选择同类传感器的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>SECONDARY was taken from another track than REFERENCE (heading {h2:.1f} and {h1:.1f} degrees, incidence {i2:.1f} and {i1:.1f} degrees, looking {s2} and {s1}): choose two scenes of one track.</source>
      <translation>SECONDARY 与 REFERENCE 的轨道不同（航向角 {h2:.1f} 和 {h1:.1f} 度，入射角 {i2:.1f} 和 {i1:.1f} 度，侧视方向 {s2} 和 {s1}）：请选择同一轨道的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>SECOND_TOPOGRAPHIC is given without SECOND_BASELINE: choose the baseline of that pair.</source>
      <translation>给出了 SECOND_TOPOGRAPHIC，但没有 SECOND_BASELINE：请选择该像对的基线。</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>SEED is {found}, but must lie between 0 and {top}.</source>
      <translation>SEED 为 {found}，但必须在 0 到 {top} 之间。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>SHEAR_MODULUS is {found:g} Pa: it must be above zero.</source>
      <translation>SHEAR_MODULUS 为 {found:g} Pa：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>SLIGHT, MODERATE and SEVERE are {low}, {middle} and {high}: they must grow and lie between 0 and 1.</source>
      <translation>SLIGHT、MODERATE 和 SEVERE 为 {low}、{middle} 和 {high}：必须依次增大，且在 0 到 1 之间。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/snap.py" />
      <source>SNAP tells one heading for the scene: the azimuth of the look vectors is the same everywhere.</source>
      <translation>SNAP 对整景只给出一个航向角：视线向量的方位角处处相同。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/snap.py" />
      <source>SNAP {version} wrote displacement positive away from the sensor: the sign was turned.</source>
      <translation>SNAP {version} 写出的形变以远离传感器为正：已反号。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>SRTM refers to egm96, Copernicus DEM to egm2008, TanDEM-X to the ellipsoid.</source>
      <translation>SRTM 以 egm96 为准，Copernicus DEM 以 egm2008 为准，TanDEM-X 以椭球面为准。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement.py" />
      <source>STABLE covers {found} steady pixels, and 10 are needed: draw larger areas, or relax the selection.</source>
      <translation>STABLE 只覆盖 {found} 个稳定像元，至少需要 10 个：请绘制更大的区域，或放宽选取条件。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>STACK stays empty: these interferograms are in our conventions, so that none is imported.</source>
      <translation>STACK 保持为空：这些干涉图已符合本程序的约定，因此无需导入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>START to END are {count} days: give 30 to {most}, so that there are whole cycles.</source>
      <translation>START 到 END 共 {count} 天：请给出 30 到 {most} 天，以包含完整周期。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>START, END and HOUR leave no field: the files hold {n} others.</source>
      <translation>按 START、END 和 HOUR 筛选后没有剩下任何场：文件中另有 {n} 个场。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>STEP is '{found}': choose {want}.</source>
      <translation>STEP 为“{found}”：请选择 {want}。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/series.py" />
      <source>STEPS holds '{found}': give days as 2003-12-26, separated by commas.</source>
      <translation>STEPS 含有“{found}”：请按 2003-12-26 的格式给出日期，用逗号分隔。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/series.py" />
      <source>STEPS holds {found}, which is not between the first and the last date ({first} to {last}).</source>
      <translation>STEPS 含有 {found}，不在首末日期之间（{first} 到 {last}）。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Sampler</source>
      <translation>采样器</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Samples</source>
      <translation>列数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Samples of the fit</source>
      <translation>拟合的样本数</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Save picture</source>
      <translation>保存图片</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Save table</source>
      <translation>保存表格</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Save the project</source>
      <translation>保存工程</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Save the project, or begin anew</source>
      <translation>保存工程，或重新开始</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Save the project…</source>
      <translation>保存工程…</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Saved: {path}</source>
      <translation>已保存：{path}</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>Saved: {path}. Results in temporary files end with QGIS.</source>
      <translation>已保存：{path}。临时文件中的结果在 QGIS 关闭后消失。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Saves the curves shown as PNG, PDF or SVG.</source>
      <translation>将所显示的曲线保存为 PNG、PDF 或 SVG。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Saves the numbers of the curves shown as a table.</source>
      <translation>将所显示曲线的数值保存为表格。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Scatter of stable ground (mm)</source>
      <translation>稳定地面的离散度（mm）</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Scatter of the stable pixels, median over the epochs</source>
      <translation>稳定像元的离散度（各历元的中值）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Scatterers</source>
      <translation>散射体</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Scatterers of the reference</source>
      <translation>参考散射体</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Scatterers within this distance of the reference point are averaged, at least five.</source>
      <translation>对距参考点此距离以内的散射体取平均，至少五个。</translation>
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
      <location filename="../algorithms/models/three_pass.model3" />
      <source>Scene for the topography</source>
      <translation>用于测地形的影像</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Scene information</source>
      <translation>影像信息</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Scene of an earlier pass</source>
      <translation>更早一次过境的影像</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Scene report</source>
      <translation>影像报告</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>Scene {found} is not simulated: choose among the orbits {known}.</source>
      <translation>影像 {found} 没有模拟数据：请在轨道 {known} 中选择。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Scenes</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Scenes: terms of use of their provider</source>
      <translation>影像：遵循其提供方的使用条款</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Scenes: terms of use of {owner}</source>
      <translation>影像：遵循 {owner} 的使用条款</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Schuster</source>
      <translation>Schuster 检验</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>Score forecast</source>
      <translation>预测评分</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>Score of a forecast</source>
      <translation>预测评分</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Scores</source>
      <translation>评分值</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Search</source>
      <translation>搜索范围</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Searched with the folders in it for unwrapped interferograms of this program, HyP3, LiCSAR, GAMMA, ISCE, ARIA, GMTSAR, ROI_PAC, SNAP, MintPy (ifgramStack.h5) or PyRate, with their coherences.</source>
      <translation>连同其子文件夹一起搜索本程序、HyP3、LiCSAR、GAMMA、ISCE、ARIA、GMTSAR、ROI_PAC、SNAP、MintPy（ifgramStack.h5）或 PyRate 的解缠干涉图及其相干性。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Season</source>
      <translation>季节划分</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Seasons</source>
      <translation>季节变化</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Seasons are months, as in the robust satellite technique, or the 31 days around each day of the year, or pentads. At least five calendar years are needed. The result is to be looked at: the tool Thermal index computes its own, without the year of the day that it judges.</source>
      <translation>季节可以是稳健卫星技术所用的月份、以一年中每一天为中心的 31 天，或候（五天）。至少需要五个日历年。结果仅供查看：“热异常指数”工具会自行计算背景，且不含所判断日期所在的年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Second cube</source>
      <translation>第二个数据立方体</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Second interferogram</source>
      <translation>第二幅干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second pair: correlation of both topographies</source>
      <translation>第二像对：两幅地形的相关系数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second pair: standard deviation of the difference (rad)</source>
      <translation>第二像对：差值的标准差（rad）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second pair: the same, blind to few wrong cycles (rad)</source>
      <translation>第二像对：同上，不受少数整周错误影响（rad）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Second precursor</source>
      <translation>第二种前兆</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Second solution</source>
      <translation>第二解</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Second solution disagrees (percent of the unwrapped pixels)</source>
      <translation>与第二解不一致（占解缠像元的百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Second topographic pair</source>
      <translation>第二地形像对</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Second topographic pair, first scene</source>
      <translation>第二地形像对，第一景</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Second topographic pair, second scene</source>
      <translation>第二地形像对，第二景</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Second topographic pair: difference but for a constant</source>
      <translation>第二地形像对：扣除常数后的高程差</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>Secondary</source>
      <translation>辅影像</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Secondary scene</source>
      <translation>辅影像</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Secondary scene: {time}</source>
      <translation>辅影像：{time}</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>See above.</source>
      <translation>见上文。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Seen from the alarms</source>
      <translation>从预警窗口看</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>Seen from the earthquakes</source>
      <translation>从地震看</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Seismic prior</source>
      <translation>地震先验概率</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>Selection of interferograms</source>
      <translation>干涉对选择</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Semivariogram</source>
      <translation>半变异函数</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Semivariogram: dots measured, line fitted; dashed the variance of the map.</source>
      <translation>半变异函数：点为实测值，线为拟合；虚线为整图方差。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Sensor</source>
      <translation>传感器</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Sensor: {sensor}</source>
      <translation>传感器：{sensor}</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Set the fraction to 0 and run the whole chain on several seeds: what it then finds is what it finds in noise. Nothing of this is a model of the Earth.</source>
      <translation>将该比例设为 0，并用多个随机种子运行整个流程：此时得到的结果，就是单凭噪声也会得到的结果。这里的一切都不是地球的模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Sets by block</source>
      <translation>分块参数组</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Sets by block in the test (nats per earthquake)</source>
      <translation>分块参数组在测试期的信息量（奈特/次地震）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Sets by block in training (nats per earthquake)</source>
      <translation>分块参数组在训练期的信息量（奈特/次地震）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Sets tried</source>
      <translation>试算的参数组数</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>Several workers of {place} were lost one after the other while they made the same tile, most often because memory ran out: give each worker more memory or fewer threads. Nothing was written.</source>
      <translation>{place} 的多个工作进程在计算同一分块时先后丢失，多半是内存不足：请给每个工作进程更多内存或更少线程。没有写出任何文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Severe from</source>
      <translation>严重损毁下限</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Shadow (percent of the area)</source>
      <translation>阴影（面积百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Share of alarms without an earthquake</source>
      <translation>无地震的预警窗口所占比例</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Share of alarms without an earthquake (FDR)</source>
      <translation>没有地震的窗口所占比例（FDR）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Share of missed earthquakes</source>
      <translation>漏报地震所占比例</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Share of missed earthquakes by coverage.</source>
      <translation>漏报地震比例随覆盖率的变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Share of other pairs that do as well</source>
      <translation>表现同样好的其他日期对的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Share of the azimuth bandwidth by which the Doppler centroids of an advised pair may differ.</source>
      <translation>建议的像对，其多普勒中心频率之差最多可占方位向带宽的比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Share of windows that held an earthquake.</source>
      <translation>含有地震的窗口所占比例。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>Share of {count} other pairs of days that do as well</source>
      <translation>{count} 个其他日期对中达到同样程度的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Share with a precursor</source>
      <translation>有前兆热斑的地震比例</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Shear modulus</source>
      <translation>剪切模量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Shear modulus of the rock.</source>
      <translation>岩石的剪切模量。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Shear stress change</source>
      <translation>剪应力变化</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Shift of the secondary orbit to its right (m)</source>
      <translation>辅影像轨道向右的平移（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>Shift of the secondary orbit upward (m)</source>
      <translation>辅影像轨道向上的平移（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Shift the recorded azimuth times and slant ranges.</source>
      <translation>使记录的方位向时间和斜距产生偏移。</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Shift the secondary orbit needs to the right of its flight</source>
      <translation>辅影像轨道需向飞行方向右侧移动的量</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>Shift the secondary orbit needs upward</source>
      <translation>辅影像轨道需向上移动的量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Shifts and relocations each; at most as many shifts as there are days.</source>
      <translation>时间平移和位置重排各自的次数；平移次数最多等于天数。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Short perpendicular baseline (below 150 m): little trace of topography.</source>
      <translation>垂直基线短（150 m 以下）：地形残留少。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Shorter lines are left out.</source>
      <translation>更短的线将被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Shorter ones are left out.</source>
      <translation>更短的将被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Shorter pieces are left out.</source>
      <translation>更短的线段将被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Shortest lead</source>
      <translation>最短提前时间</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Shortest line</source>
      <translation>最短线长</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Show on the map</source>
      <translation>在地图上显示</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Show the true displacement</source>
      <translation>显示真实形变</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Shows any displacement raster as fringes of a chosen width.</source>
      <translation>将任意形变栅格显示为指定间隔的干涉条纹。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Shows the layer as wrapped fringes; switch off for its former colours.</source>
      <translation>将图层显示为缠绕条纹；关闭后恢复原来的配色。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>Shows where a scene lies, when it was taken, and how it was taken.</source>
      <translation>显示影像的位置、成像时间和成像方式。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Side of a filter window in pixels.</source>
      <translation>滤波窗口的边长（像元）。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Side of a window in pixels; larger windows smooth more and follow curved fringes less.</source>
      <translation>窗口的边长（像元）；窗口越大越平滑，但对弯曲条纹的跟踪越差。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Side of squares with and without slip that are inverted like the data. Left out: no test.</source>
      <translation>有滑动与无滑动相间的方块边长，其模拟数据按与实测数据相同的方式反演。不填：不作检验。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Side of the square around the reference point over which is averaged; an odd number.</source>
      <translation>以参考点为中心、用于取平均的正方形窗口的边长；须为奇数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>Side of the square of output pixels over which coherence is estimated, odd. Left out: about 25 looks.</source>
      <translation>估计相干性所用的输出像元方窗边长，奇数。不填：约 25 视。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Side of the square over which both coherences are averaged first, odd; 1 for none.</source>
      <translation>先对两个相干性取平均的方窗边长，奇数；1 表示不取平均。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Side of the square over which measured motion is averaged; odd.</source>
      <translation>对实测运动量取平均的方窗边长；奇数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Side of the square over which the phase is averaged: larger is quieter and blurs more.</source>
      <translation>对相位取平均的方窗边长：越大噪声越小，但越模糊。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Side of the square that is matched: larger is quieter and blurs more.</source>
      <translation>匹配方窗的边长：越大噪声越小，但越模糊。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Side of the squares</source>
      <translation>方格边长</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Simulate ground radar</source>
      <translation>模拟地基雷达数据</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Simulate scenes</source>
      <translation>模拟影像</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>Simulate the scenes first.</source>
      <translation>请先模拟影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Simulate thermal data</source>
      <translation>模拟热异常数据</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Simulated scenes, to learn (a minute)</source>
      <translation>模拟影像，用于学习（约一分钟）</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Single-look complex product of the same track, some hundred metres of perpendicular baseline away from the scene before and without motion between the two.</source>
      <translation>同一轨道的单视复数产品，与震前影像的垂直基线为数百米，且两者之间无形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Single-look complex product of the same track, without motion since the first scene of the pair and some hundred metres of perpendicular baseline away from it.</source>
      <translation>同一轨道的单视复数产品，自像对第一景以来无形变，且与其垂直基线为数百米。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Single-look complex product of the same track.</source>
      <translation>同一轨道的单视复数产品。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Single-look complex product, a file ending in .N1.</source>
      <translation>单视复数产品，以 .N1 结尾的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Six bands: ee, nn, uu, en, eu, nu.</source>
      <translation>六个波段：ee、nn、uu、en、eu、nu。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Six scenes of the Bam earthquake, with orbits, heights and the truth.</source>
      <translation>巴姆地震的六景影像，附轨道、高程和真值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Size of the cells without a cube.</source>
      <translation>没有数据立方体时的网格大小。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Size of the reference area</source>
      <translation>参考区大小</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Sizes made from a magnitude are averages (Wells and Coppersmith, 1994) with an uncertainty of a factor of two, and a catalogue cannot tell which of the two planes broke. Catalogue depths are often wrong by kilometres: at Bam the centroid of Global CMT lies three times too deep.</source>
      <translation>由震级得到的尺寸是统计平均值（Wells 和 Coppersmith，1994），不确定度可达一倍；地震目录也无法说明两个节面中哪一个是破裂面。目录深度常有数千米的误差：巴姆地震 Global CMT 的矩心深度是实际的三倍。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>Slant range</source>
      <translation>斜距</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Slight from</source>
      <translation>轻微损毁下限</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Slip</source>
      <translation>滑动量</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Slip (its unit)</source>
      <translation>滑动量（单位同图层）</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Slip (m)</source>
      <translation>滑动量 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Slip (unit of the first raster)</source>
      <translation>滑动量（第一个栅格的单位）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Slip against the rake</source>
      <translation>与滑动角方向相反的滑动</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip against the rake (percent)</source>
      <translation>与滑动角反向的滑动（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip at the bottom edge</source>
      <translation>下边缘处的滑动量</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip at the ends</source>
      <translation>两端的滑动量</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip at the top edge</source>
      <translation>上边缘处的滑动量</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Slip from displacements</source>
      <translation>由形变反演滑动分布</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip is made of</source>
      <translation>滑动分布的表示方式</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Slip models: SRCMOD and USGS (.fsp), USGS basic_inversion.param; every patch becomes a line along its top edge, with all its numbers. Coulomb inputs (.inp): sources and receivers. Mechanisms: Global CMT (.ndk), QuakeML, and the GeoJSON that the page of one event of the USGS offers; both nodal planes become rectangles of the usual size for the magnitude, centred on the centroid.</source>
      <translation>滑动模型：SRCMOD 和 USGS（.fsp）、USGS basic_inversion.param；每个子断层成为沿其上边缘的一条线，带有全部数值。Coulomb 输入文件（.inp）：源断层和接收断层。震源机制：Global CMT（.ndk）、QuakeML，以及 USGS 单个地震页面提供的 GeoJSON；两个节面按震级对应的常见尺寸成为以矩心为中心的矩形。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Slip on the fault planes; arrows: the hanging wall</source>
      <translation>断层面上的滑动量；箭头：上盘运动方向</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip on the patches</source>
      <translation>子断层上的滑动量</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Slip over a rectangle</source>
      <translation>矩形断层上的滑动量</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>Slip reaches its upper bound: raise it unless it is known.</source>
      <translation>滑动量达到上限：除非该上限有依据，否则请将其提高。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip report</source>
      <translation>滑动分布报告</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Slip with arrows, data, model, residual, resolution, cautions.</source>
      <translation>带方向箭头的滑动分布、数据、模型、残差、分辨率和注意事项。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>Slip; arrows: motion of the hanging wall, strike to the right, up dip upward.</source>
      <translation>滑动量；箭头：上盘的运动方向，向右为沿走向，向上为沿断层面向上（逆倾向）。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Smaller earthquakes are left out first: take the completeness. Left out: all are used.</source>
      <translation>首先剔除更小的地震：请取完备震级。不填：全部使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>Smaller earthquakes are left out.</source>
      <translation>更小的地震将被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Smaller earthquakes are left out. Unit: no unit; from -3.0 to 10.0.</source>
      <translation>舍去更小的地震。单位：无单位；范围 -3.0 至 10.0。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Smaller earthquakes do not count.</source>
      <translation>更小的地震不计。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Smaller events of a catalogue are left out.</source>
      <translation>目录中更小的地震被舍去。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Smaller ones are noise and stay.</source>
      <translation>更小的属于噪声，予以保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Smaller zones are left out.</source>
      <translation>更小的区将被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Smallest envelope</source>
      <translation>最小包络</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Smallest region</source>
      <translation>最小区域</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Smallest square</source>
      <translation>最小方格</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Smallest upward acceleration (microgal)</source>
      <translation>最小向上加速度（微伽）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Smallest zone</source>
      <translation>最小损毁区</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Smoothing</source>
      <translation>平滑度</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Smoothing along the fault</source>
      <translation>沿断层的平滑</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Smoothing by</source>
      <translation>平滑度的选取</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Smoothing decides most of what the picture looks like. Akaike's Bayesian criterion chooses it from the data, for slip along its main direction and across it apart; the trade-off curve shows what another choice would do. Slip goes to zero at damped edges: if the report says that it does not want to, make the fault larger.</source>
      <translation>结果图的样子主要由平滑度决定。本工具用赤池贝叶斯信息准则（ABIC）由数据选取平滑度，对沿主滑动方向和垂直于主滑动方向的滑动分别选取；折衷曲线显示其他选择的效果。在施加阻尼的边缘滑动量趋于零：若报告提示数据不支持这一约束，请增大断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Smooths the phase where it is noisy and keeps the fringes (Goldstein filter).</source>
      <translation>在噪声大的地方平滑相位，同时保留条纹（Goldstein 滤波）。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Solved (percent of the pixels)</source>
      <translation>已求解的像元（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Some drivers say degrees Celsius and give kelvin: the values decide, and the log says so. Fields in pieces over the day can be averaged, or one hour of the day can be kept, which the robust satellite technique asks for. A file name is asked for the date only when nothing inside the file tells it.</source>
      <translation>有些驱动程序标注摄氏度却给出开尔文：以数值为准，并在日志中说明。一天中分时段的场可以取平均，也可以只保留一天中的某一时刻，后者是稳健卫星技术的要求。只有文件内部没有日期信息时，才从文件名中读取日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Source</source>
      <translation>震源</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Source inversion</source>
      <translation>震源反演</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Source inversion: data, model and residual</source>
      <translation>震源反演：数据、模型和残差</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Source inversion: source</source>
      <translation>震源反演：震源</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Speed of the level ALARM.</source>
      <translation>达到 ALARM（警报）级别的速度。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Speed of the level WARNING.</source>
      <translation>达到 WARNING（预警）级别的速度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Split by</source>
      <translation>划分方式</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>Spread of the horizontal motion over the area, as fitted</source>
      <translation>区域内水平形变的离散程度（拟合值）</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>Spread of the vertical motion, as fitted</source>
      <translation>垂向形变的离散程度（拟合值）</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>Spread shown</source>
      <translation>显示的离散范围</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Squares</source>
      <translation>方格</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Squares above it are split; replaces the number of points.</source>
      <translation>超过该值的方格将被分割；用于代替点数。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>Squares of {size:.3g} km with and without slip, seen by the same points with their noise and inverted with the same smoothing. Contrast 1 and correlation 1: all of it came back.</source>
      <translation>边长 {size:.3g} km、有滑动与无滑动相间的方格，由相同的点连同其噪声观测，并以相同的平滑反演。对比度为 1、相关系数为 1 表示完全恢复。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Squares with too few valid pixels are split and left out in the end. Outline what unwrapping got wrong.</source>
      <translation>有效像元过少的方格会继续分割，最终被剔除。请圈出解缠错误的区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Stable area</source>
      <translation>稳定区域</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Stable ground</source>
      <translation>稳定地面</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Stable ground after</source>
      <translation>稳定地面（改正后）</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Stable ground against height, without its ramp, and the relation.</source>
      <translation>稳定地面的值（已去除趋势面）与高程的关系，以及拟合线。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>Stable ground before (about a plane)</source>
      <translation>稳定地面（改正前，相对于平面）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>Standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Standard deviation at the points (m)</source>
      <translation>各点的标准差（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Standard deviation in metres, from coherence, looks and the scatter of neighbours.</source>
      <translation>以米为单位的标准差，由相干性、视数和相邻值的离散得出。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>Standard deviation of the Gaussian; 0 for none.</source>
      <translation>高斯滤波的标准差；0 表示不滤波。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Standard deviation of the displacement</source>
      <translation>形变的标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviation of the displacements</source>
      <translation>各形变的标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Standard deviation of the filter in space.</source>
      <translation>空间滤波的标准差。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Standard deviation of the filter in time; 0 switches the filter off.</source>
      <translation>时间滤波的标准差；0 表示关闭滤波。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>Standard deviation of the map</source>
      <translation>整图标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Standard deviation of the moment (N m)</source>
      <translation>地震矩的标准差（N·m）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviation of the northward model</source>
      <translation>北向形变模型的标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviation of the offsets</source>
      <translation>偏移量的标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Standard deviation of the season</source>
      <translation>季节标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Standard deviation of the slip over a rectangle, as part of its mean: what uniform slip leaves out then widens the intervals. 0: slip is uniform; in past earthquakes it varied by 0.5 to 1.</source>
      <translation>矩形断层上滑动量的标准差与其均值之比：均匀滑动未能描述的部分会加宽置信区间。0：均匀滑动；以往地震中为 0.5 至 1。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>Standard deviation of the slip under this smoothing, and the part of a patch's slip that comes back where it is.</source>
      <translation>该平滑下滑动量的标准差，以及子断层滑动量在原处得以恢复的比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Standard deviation of the stable ground after (unit of the input)</source>
      <translation>改正后稳定地面的标准差（输入的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Standard deviation of the stable ground before (unit of the input)</source>
      <translation>改正前稳定地面的标准差（输入的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Standard deviation of the white part, from the tool Noise covariance.</source>
      <translation>白噪声部分的标准差，由“噪声协方差”工具求得。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Standard deviation over mean; 0.25 stands for a phase noise of about 0.25 radians.</source>
      <translation>标准差与平均值之比；0.25 相当于约 0.25 弧度的相位噪声。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Standard deviation, from the tool Noise covariance.</source>
      <translation>标准差，由“噪声协方差”工具求得。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>Standard deviation, from the tool Noise covariance; used with the range where there is no matrix.</source>
      <translation>标准差，由“噪声协方差”工具求得；没有矩阵时与变程一起使用。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>Standard deviations hold for this smoothing and these faults, without the bounds: they know neither of a wrong dip or place, nor of layers. Smoothing draws slip deeper and wider: on synthetic faults it adds 3 to 13 % to the moment and takes 8 to 15 % from the largest slip.</source>
      <translation>标准差只对该平滑和这些断层成立，且未计入界限约束：既不反映倾角或位置的错误，也不反映地壳分层。平滑使滑动显得更深、更宽：在模拟断层上，它使地震矩增大 3 至 13 %，最大滑动量减小 8 至 15 %。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviations in metres, in the order of the displacements. Left out: the number below.</source>
      <translation>以米为单位的标准差，顺序与形变图一致。不填：采用下面的数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Standard deviations, covariances, condition number and null direction.</source>
      <translation>标准差、协方差、条件数和零空间方向。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Standard deviations, covariances, condition number, null direction; without north also the bias.</source>
      <translation>标准差、协方差、条件数、零空间方向；没有北向数据时还有偏差。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Standard deviations, on cells of a quarter of the width.</source>
      <translation>以标准差为单位，格网单元为宽度的四分之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Standard deviations, one band a day.</source>
      <translation>标准差倍数，每天一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Start</source>
      <translation>起始时间</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Start of the random numbers.</source>
      <translation>随机数发生器的种子。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Starts in the best minimum</source>
      <translation>达到最优极小值的搜索次数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Starts of the search</source>
      <translation>搜索起始次数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Stations</source>
      <translation>测站</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Stations tell whether the map is tilted, and how wrong it is.</source>
      <translation>测站可说明形变图是否倾斜，误差有多大。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Stations used</source>
      <translation>所用测站数</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Stations without an upward motion, which was taken as zero: {count}.</source>
      <translation>缺少垂向值、垂向按零处理的测站：{count} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Step</source>
      <translation>步长</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>Step of the magnitudes as catalogued.</source>
      <translation>目录中震级的步长。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Steps</source>
      <translation>阶跃</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Stops reading; what was there before stays.</source>
      <translation>停止读取；原有内容保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Strain field</source>
      <translation>应变场</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Strain tensor</source>
      <translation>应变张量</translation>
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
      <translation>应力降</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Stress drop of the faults</source>
      <translation>断层的应力降</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Stress drop report</source>
      <translation>应力降报告</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Stress drop, weighted with the slip (Pa)</source>
      <translation>应力降，按滑动量加权（Pa）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Stress on a fault</source>
      <translation>断层上的应力</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Stress tensor</source>
      <translation>应力张量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Strike</source>
      <translation>走向</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Strike / dip / rake</source>
      <translation>走向 / 倾角 / 滑动角</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Strike of the planes</source>
      <translation>接收面的走向</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Strike, dip and rake in degrees.</source>
      <translation>走向、倾角和滑动角，单位为度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Strip (Pa)</source>
      <translation>长条形断层（Pa）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Suggest unwrapping cuts</source>
      <translation>建议解缠切割线</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Suggested cuts</source>
      <translation>建议的切割线</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Suspect pairs</source>
      <translation>可疑像对</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>Suspect: their loops blame them for wrong cycles</source>
      <translation>可疑：闭合环检验表明其整周有误</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Swipe the second layer</source>
      <translation>卷帘显示第二个图层</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>T-test</source>
      <translation>T 检验</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>T-test: t, p (two-sided)</source>
      <translation>T 检验：t，p（双侧）</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>T1 is {first} and T2 is {last} days: T1 must be at least 1, because an anomaly is known only at the end of its day, and T2 no less than T1.</source>
      <translation>T1 为 {first} 天，T2 为 {last} 天：T1 至少为 1，因为异常要到当天结束才能知道；T2 不得小于 T1。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>TARGET_CRS is in degrees: choose a projection in metres, such as a UTM zone.</source>
      <translation>TARGET_CRS 以度为单位：请选择以米为单位的投影，如 UTM 分带投影。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>TAU is {tau}, QUAKES {quakes} and QUAKES_HIT {hits}: a coverage between 0 and 1, and at most as many hits as earthquakes are wanted, as the tools Contingency or Molchan diagram give them.</source>
      <translation>TAU 为 {tau}，QUAKES 为 {quakes}，QUAKES_HIT 为 {hits}：覆盖率应在 0 到 1 之间，命中数不得多于地震数，请采用“列联检验”或“Molchan 图”工具给出的数值。</translation>
    </message>
    <message>
      <location filename="../core/thermal/declustering.py" />
      <source>THRESHOLD cannot be found: the nearest-neighbour distances have a single mode. Enter it, usually -6 to -4, or use gardner_knopoff.</source>
      <translation>无法确定 THRESHOLD：最近邻距离只有单一峰值。请直接输入，通常为 -6 到 -4，或使用 gardner_knopoff。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>THRESHOLD is {found} and no score of CUBE reaches it.</source>
      <translation>THRESHOLD 为 {found}，而 CUBE 中没有任何评分值达到该值。</translation>
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>THRESHOLD is {found}: it must lie from 0.2 to 0.8.</source>
      <translation>THRESHOLD 为 {found}：必须在 0.2 到 0.8 之间。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>TILE is {found}: choose at least 256 pixels, or 0 for automatic.</source>
      <translation>TILE 为 {found}：请至少取 256 像元，或取 0 自动确定。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>TOPOGRAPHIC and SECOND_TOPOGRAPHIC have no pixels in common: check that they belong together.</source>
      <translation>TOPOGRAPHIC 与 SECOND_TOPOGRAPHIC 没有共同像元：请检查二者是否配套。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>TPR, share of the earthquakes in an alarm</source>
      <translation>TPR，落在预警窗口内的地震比例</translation>
    </message>
    <message>
      <location filename="../core/source/stages/forward_tracks.py" />
      <source>TRACKS are asked for without GEOMETRY: choose the geometry raster of each track.</source>
      <translation>要求输出 TRACKS，但未给出 GEOMETRY：请选择各轨道的几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>TREND is '{found}': choose none, offset or ramp.</source>
      <translation>TREND 为“{found}”：请选择 none、offset 或 ramp。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>TREND is '{found}': choose one of {want}.</source>
      <translation>TREND 为“{found}”：请从 {want} 中选择一个。</translation>
    </message>
    <message>
      <location filename="../core/track_trend.py" />
      <source>TREND is {kind} and {name} holds data at {found} points of GNSS or STABLE_AREA only (or all on one line): give more of them, or choose a simpler trend.</source>
      <translation>TREND 为 {kind}，而 {name} 仅在 {found} 个 GNSS 或 STABLE_AREA 点上有数据（或这些点全部位于一条直线上）：请提供更多点，或选择更简单的趋势。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>TREND is {trend} and nothing tells it: give GNSS stations, or STABLE_AREA, a raster that is not zero where the ground did not move.</source>
      <translation>TREND 为 {trend}，但没有可用来确定它的数据：请给出 GNSS 测站，或给出 STABLE_AREA，即在地面未移动处不为零的栅格。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>TREND {trend} needs {need} stations on the raster and there are {found}: choose a simpler one.</source>
      <translation>TREND {trend} 需要栅格范围内有 {need} 个测站，现只有 {found} 个：请选择更简单的趋势。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Table, plot and advice.</source>
      <translation>表格、图件和建议。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Take a pair whose dates enclose the earthquake.</source>
      <translation>请选择日期跨越地震的像对。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Take a pair whose dates lie both before or both after the earthquake.</source>
      <translation>请选择日期均在震前或均在震后的像对。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Take in the whole rupture, and as much ground that did not move: the zero comes from there.</source>
      <translation>应包含整个破裂带，以及同样大小的未移动地面：零值由后者确定。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Take the mean year out of both first (Thermal index): seasons correlate with everything. Days without data are left out.</source>
      <translation>请先从两者中去除平均年变化（“热异常指数”）：季节变化与一切都相关。没有数据的日期不参与计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Take the smallest alpha that makes unwrapping work: a filtered phase looks better than it is, and fringes narrower than a few pixels next to a rupture can be lost. Pixels without data stay without and do not spread.</source>
      <translation>请取能使解缠成功的最小 alpha：滤波后的相位看起来比实际要好，而破裂附近窄于几个像元的条纹可能丢失。没有数据的像元仍无数据，也不会扩散。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Takes a plane out first; errors of orbits are not noise.</source>
      <translation>先去除线性趋势面；轨道误差不是噪声。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Takes out what grows with the perpendicular baseline of the dates.</source>
      <translation>去除随各日期垂直基线增大的部分。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Takes the topography that another pair measured out of an interferogram: three- and four-pass.</source>
      <translation>从干涉图中去除由另一像对测得的地形：三轨法和四轨法。</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>Tells which libraries and height grids are there, what is missing and how to get it.</source>
      <translation>说明已有哪些库和高程格网、缺少什么以及如何获取。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Temperature in kelvin, one band a day.</source>
      <translation>以开尔文为单位的温度，每天一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Temperature is a season plus noise that is correlated from day to day and independent from pixel to pixel. A share of the earthquakes has a warm spot of four days some days before; fronts are warm bars that cross the map in five days and have nothing to do with earthquakes. The layer of the truth says where and when.</source>
      <translation>温度由季节变化加噪声组成，噪声逐日相关、像元之间独立。一定比例的地震在震前若干天出现持续四天的热斑；锋面是在五天内横穿全图的暖带，与地震无关。真值图层给出它们的时间和位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Temporal coherence (0 to 1), residual (m), parts of the network, open loops.</source>
      <translation>时间相干性（0 到 1）、残差（米）、网络的连通部分数、不闭合环。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Temporal coherence, amplitude dispersion, deviation of one epoch (m).</source>
      <translation>时间相干性、振幅离差、单个历元的标准差 (m)。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Temporal decorrelation</source>
      <translation>时间失相干</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Temporal, of consecutive frames.</source>
      <translation>时间相干性，由相邻影像帧求得。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Tests alarms or daily scores against three kinds of chance: coverage, misses and false alarms.</source>
      <translation>检验预警窗口或逐日评分值相对于三种随机情形的显著性：覆盖率、漏报和虚报。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>That the third axis of the published system is the FDR is inferred from a later paper of its authors; that the largest of the three chances counts is our definition.</source>
      <translation>已发表系统的第三轴为 FDR，是由其作者后来的论文推断的；以三种随机概率中最大者为准，是本软件自定的。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>The DEM has {count} voids ({share:.2g} %) in the area: they stay without data.</source>
      <translation>DEM 在该区域有 {count} 个空洞像元（{share:.2g} %）：保持无数据。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>The DEM has {count} voids ({share:.2g} %) in the area: they were interpolated.</source>
      <translation>DEM 在该区域有 {count} 个空洞像元（{share:.2g} %）：已内插。</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>The DEM has {count} voids ({share:.2g} %) in the area: they were interpolated; {left} are farther than {distance} pixels from any height and stay without data.</source>
      <translation>DEM 在该区域有 {count} 个空洞像元（{share:.2g} %）：已内插；其中 {left} 个距任何高程超过 {distance} 个像元，保持无数据。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>The Doppler centroids differ by {share:.0f} % of the bandwidth: so much coherence is lost.</source>
      <translation>多普勒中心频率之差为带宽的 {share:.0f} %：相干性相应损失。</translation>
    </message>
    <message>
      <location filename="../core/resampling.py" />
      <source>The Doppler centroids of the two scenes differ by {difference:.0f} Hz of a bandwidth of {band:.0f} Hz: they saw the ground from directions too different to interfere; choose another pair.</source>
      <translation>两景影像的多普勒中心频率相差 {difference:.0f} Hz，带宽为 {band:.0f} Hz：两者观测地面的方向相差过大，无法干涉；请选择另一像对。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>The Fourier series has {a} x {b} terms; both must be 1 or more.</source>
      <translation>傅里叶级数有 {a} × {b} 项；两者都须为 1 或以上。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): choose the package {package} in OSGeo4W Setup, Advanced Install.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在 OSGeo4W Setup 的 Advanced Install 中选择软件包 {package}。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run "conda install -c conda-forge {package}" in a terminal.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在终端运行“conda install -c conda-forge {package}”。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run "flatpak run --command=python3 org.qgis.qgis -m pip install --user {package}" in a terminal.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在终端运行“flatpak run --command=python3 org.qgis.qgis -m pip install --user {package}”。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run "sudo apt install {package}" in a terminal.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在终端运行“sudo apt install {package}”。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run "sudo dnf install {package}" in a terminal.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在终端运行“sudo dnf install {package}”。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run "sudo pacman -S {package}" in a terminal.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在终端运行“sudo pacman -S {package}”。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run "sudo zypper install {package}" in a terminal.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在终端运行“sudo zypper install {package}”。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run "{python} -m pip install --user --no-deps {package}" in a terminal.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请在终端运行“{python} -m pip install --user --no-deps {package}”。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>The Python library {name} is needed and cannot be loaded ({reason}): run the tool Check installation to see how to get it.</source>
      <translation>需要 Python 库 {name}，但无法加载（{reason}）：请运行工具“检查安装”，了解获取方法。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>The Python library {name} is needed and not installed: run the tool Check installation to see how to get it.</source>
      <translation>需要 Python 库 {name}，但尚未安装：请运行“检查安装”工具查看获取方法。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>The TILT of measured motion is the slope of its UP: choose the raster of the motion up.</source>
      <translation>实测运动的 TILT（倾斜）由其 UP 的坡度求得：请选择垂向运动的栅格。</translation>
    </message>
    <message>
      <location filename="../ui/looks.py" />
      <source>The active layer does not tell its look direction.</source>
      <translation>当前图层未注明其视线方向。</translation>
    </message>
    <message>
      <location filename="../core/arctangent.py" />
      <source>The arctangent fit did not converge: give a longer profile centred on the fault.</source>
      <translation>反正切拟合未收敛：请给出以断层为中心的更长剖面。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>The arctangent is the motion beside a long strike-slip fault that slips below a locking depth (Savage and Burford 1973). It yields slip, depth and position with standard deviations that hold for independent noise; use it with displacement parallel to the fault, for example from Decompose.</source>
      <translation>反正切曲线描述长走滑断层在闭锁深度以下滑动时断层两侧的运动（Savage 和 Burford，1973）。由此得到滑动量、深度和位置及其标准差，标准差适用于独立噪声；请使用平行于断层的形变，例如由“分解为东向、北向和垂向”得到的结果。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>The arctangent leaves {left:.0f} % of the variation of {name}: look at the picture. Where the motion fades away from the fault, as in an earthquake, slip and depth mean little: use Invert for the fault.</source>
      <translation>反正切曲线未能解释{name}中 {left:.0f} % 的变化，请查看图形。若形变随离断层的距离而衰减（如同震形变），则滑动量和深度意义不大，请改用“反演断层”。</translation>
    </message>
    <message>
      <location filename="../core/geocoding.py" />
      <source>The area has {count:.0f} million terrain pixels and at most {most:.0f} million fit into the search for layover: choose a smaller EXTENT.</source>
      <translation>该区域有 {count:.0f} 百万个地形像元，而叠掩搜索最多容纳 {most:.0f} 百万个：请选择更小的 EXTENT。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>The area to process, in units of its CRS. Left out: all ground that the scenes have in common.</source>
      <translation>处理区域，以其坐标参考系的单位计。不填：各景影像共同覆盖的全部地面。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>The arrow takes the extent of the map or a layer, or lets you draw.</source>
      <translation>箭头可取用地图或图层的范围，也可手绘。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/atmosphere.py" />
      <source>The atmosphere filter</source>
      <translation>大气滤波</translation>
    </message>
    <message>
      <location filename="../core/multiple_aperture.py" />
      <source>The azimuth spectrum does not fit the pixels of the scenes, so it cannot be split: geocode both scenes with the pixel size that is proposed when PIXEL_SIZE is left out.</source>
      <translation>方位向频谱与影像的像元不符，无法分割：请不填 PIXEL_SIZE，用此时建议的像元大小对两景影像作地理编码。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>The b-value is Aki's with Utsu's half bin. Two errors are given: that of Shi and Bolt, and b divided by the root of the count. Both suppose one magnitude scale and no change in time.</source>
      <translation>b 值采用 Aki 公式并作 Utsu 半间隔改正。给出两种误差：Shi 和 Bolt 的误差，以及 b 除以地震数的平方根。两者都假设震级标度统一且不随时间变化。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>The baseline of the pair with the motion is {ratio:.1f} times that of the topographic pair: noise and errors of unwrapping of the latter are amplified by as much.</source>
      <translation>形变像对的基线是地形像对的 {ratio:.1f} 倍：后者的噪声和解缠误差会被放大同样的倍数。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>The basis is '{found}'; choose patches or fourier.</source>
      <translation>基函数为“{found}”；请选择 patches 或 fourier。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>The bounds of the dip are {low:g} and {high:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation>倾角的界限为 {low:g} 和 {high:g} 度，但倾角应在 0 到 90 之间，并向走向右侧倾斜；若断层面向左倾，请将走向旋转 180 度。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>The bounds of {name} run from {low:g} to {high:g}: the second must be the larger.</source>
      <translation>{name} 的界限从 {low:g} 到 {high:g}：第二个必须较大。</translation>
    </message>
    <message>
      <location filename="../core/thermal/calendars.py" />
      <source>The calendar '{found}' is not understood: choose one of {known}.</source>
      <translation>无法识别历法“{found}”：请从 {known} 中选择一个。</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>The catalogue is complete from M {complete:.1f} only (maximum curvature), and MIN_MAGNITUDE is {asked:g}: rates are too low, and differ where the network does.</source>
      <translation>地震目录仅自 M {complete:.1f} 起完备（最大曲率法），而 MIN_MAGNITUDE 为 {asked:g}：发生率偏低，并随台网能力而异。</translation>
    </message>
    <message>
      <location filename="../core/thermal/completeness.py" />
      <source>The catalogue is complete from magnitude {complete:.1f} and holds events from {least:.1f}: rates below the first are too low.</source>
      <translation>地震目录自 {complete:.1f} 级起完备，而其中含有自 {least:.1f} 级起的地震：低于前者的发生率偏低。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>The catalogue.</source>
      <translation>地震目录。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>The centroid of '{name}' lies {depth:g} m deep, but it must lie below the surface for a rectangle around it: leave the event out, or set its depth.</source>
      <translation>“{name}”的矩心深度为 {depth:g} m，而要围绕它建立矩形断层，矩心必须位于地表以下：请略去该事件，或给出其深度。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>The chain from radar scenes to a displacement map without an elevation model, as a graph of its steps.</source>
      <translation>无需高程模型、由雷达影像到形变图的处理链，以流程图表示各步骤。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>The chain from two radar scenes to a displacement map, as a graph of its steps.</source>
      <translation>由两景雷达影像到形变图的处理链，以流程图表示各步骤。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>The chains disagree: R-hat is {r_hat:.3f} for the {quantity} (at most {wanted:g} is wanted) and the fewest independent draws are {draws:.0f}. Allow more steps, or narrow the bounds.</source>
      <translation>各条采样链不一致：{quantity}的 R-hat 为 {r_hat:.3f}（应不超过 {wanted:g}），独立样本数最少为 {draws:.0f}。请增加步数，或缩小界限。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>The chains of the sampler have not met: give more steps, or narrower bounds.</source>
      <translation>采样链尚未收敛：请增加步数，或缩小取值范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>The chance of a window is the share of all windows of that length and radius that held at least one earthquake, and beside it the value of a Poisson law of the same rate. Where the law is higher, earthquakes come in clusters. Chances near 1 mean that any alarm of that size succeeds.</source>
      <translation>窗口含震概率是该时长和半径的所有窗口中至少含一次地震的比例，旁边给出同样发生率的泊松分布值。泊松值较高处，说明地震成丛发生。概率接近 1 表示任何这样大小的预警窗口都会成功。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>The class is the share of the normal coherence that is lost. Where the coherence was low before (palms, water, fields) nothing can be told: class 255. Surface rupture, landslides, rain and harvest take coherence too: hold the zones against a picture. Coherence tells change, not its cause.</source>
      <translation>等级按正常相干性的损失比例划分。震前相干性就低的地方（棕榈林、水体、农田）无法判断：等级 255。地表破裂、滑坡、降雨和收割也会使相干性降低：请对照影像核查各损毁区。相干性只反映变化，不说明原因。</translation>
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The coordinates have the shapes {found}, which do not fit together.</source>
      <translation>坐标数组的形状为 {found}，互不匹配。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>The correction</source>
      <translation>改正</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>The covariance is the same everywhere; a field that breaks at the edge of a slide is smoothed there.</source>
      <translation>协方差处处相同；在滑坡边缘突变的位移场会在该处被平滑。</translation>
    </message>
    <message>
      <location filename="../core/source/observations.py" />
      <source>The covariance of '{track}' is not positive definite: it needs some white noise, and no point twice.</source>
      <translation>“{track}”的协方差不是正定的：需要有一定的白噪声，且不得有重复的点。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The covariance {path} is not symmetric, so it is damaged.</source>
      <translation>协方差 {path} 不对称，因此已损坏。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The covariance {path} is {rows} x {cols} and '{track}' has {count} points: choose the matrix that was made for these points.</source>
      <translation>协方差 {path} 为 {rows} × {cols}，而“{track}”有 {count} 个点：请选择为这些点生成的矩阵。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The criterion is '{found}'; choose one of {wanted}.</source>
      <translation>准则为“{found}”；请从 {wanted} 中选择一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>The daily range of the vertical tide rises and falls within half a month. A cycle goes from trough to trough, and the trough that opens it is the background day, against which a field of temperature can be compared.</source>
      <translation>垂向引潮力的日变幅以半个月为周期起伏。一个周期从波谷到波谷，起始的波谷日即为背景日，可将温度场与该日比较。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_solver.py" />
      <source>The data and the smoothing leave a part of the slip undetermined: damp one of the edges or use more smoothing.</source>
      <translation>数据和平滑约束不足以确定一部分滑动量：请对某一边缘施加阻尼，或加强平滑。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gmtsar.py" />
      <source>The day of GMTSAR's clock is counted from zero.</source>
      <translation>GMTSAR 的日序从零起算。</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>The deformation fills the map, and a ramp of {size:.1f} rad rms cannot be told from it (it is uncertain by {doubt:.1f} rad): give DEFORMATION (a modelled displacement, for example of the tool Okada forward model), MASK or GCPS, or choose a larger area.</source>
      <translation>形变布满图幅，均方根为 {size:.1f} rad 的趋势面无法与之区分（其不确定度为 {doubt:.1f} rad）：请给出 DEFORMATION（模型形变，例如由“Okada 正演模型”工具得到）、MASK 或 GCPS，或选择更大的区域。</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>The deformation reaches to the edges of the map and may be taken for a ramp: give DEFORMATION (a modelled displacement), or MASK (ground that did not move).</source>
      <translation>形变延伸到图幅边缘，可能被当作趋势面：请给出 DEFORMATION（模型形变）或 MASK（未移动的地面）。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>The deviation comes from the series' own scatter. power allows for white noise and a power law, whose index (0 white, 1 flicker, 2 random walk) and share are found in each pixel; walk for white noise and a random walk; bootstrap draws the residuals anew in blocks of dates; white is the formal figure, right only when one date tells nothing of the next. Take power unless you know better.</source>
      <translation>标准差来自序列自身的离散程度。power 考虑白噪声和幂律噪声，其谱指数（0 为白噪声，1 为闪烁噪声，2 为随机游走）和所占比例在每个像元中求得；walk 考虑白噪声和随机游走；bootstrap 按日期分块对残差重新抽样；white 为形式误差，仅当各日期互不相关时才正确。若无特别理由请选 power。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>The deviation of a velocity holds for noise that is white or a power law up to a random walk; air that returns each season is in the velocity of less than three years.</source>
      <translation>速率的标准差适用于白噪声，以及直至随机游走的幂律噪声；若观测不足三年，每年重复出现的大气影响会混入速率。</translation>
    </message>
    <message>
      <location filename="../core/source/mechanism.py" />
      <source>The dip is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation>倾角为 {found:g} 度，但倾角应在 0 到 90 之间，并向走向右侧倾斜；若断层面向左倾，请将走向旋转 180 度。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The dip of the fault {name} is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; for a plane that dips to the left turn the strike by 180 degrees.</source>
      <translation>断层 {name} 的倾角为 {found:g} 度，但倾角应在 0 到 90 之间，并向走向右侧倾斜；若断层面向左倾，请将走向旋转 180 度。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The displacement has no valid pixel, so there is nothing to sample.</source>
      <translation>形变数据中没有有效像元，无可采样。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The displacement has the shape {found}; it must be (rows, cols).</source>
      <translation>形变数组的形状为 {found}；必须为 (rows, cols)。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>The displacement map is gone (temporary files end with QGIS): make it again.</source>
      <translation>形变图已不存在（临时文件随 QGIS 退出而消失）：请重新生成。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>The displacement of {count} pixels around REFERENCE_POINT, {level:.4f} m toward the sensor, was subtracted.</source>
      <translation>已减去 REFERENCE_POINT 周围 {count} 个像元的形变（朝向传感器 {level:.4f} 米）。</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>The displacement of {count} pixels in STABLE_AREA, {level:.4f} m toward the sensor, was subtracted.</source>
      <translation>已减去 STABLE_AREA 内 {count} 个像元的形变（朝向传感器 {level:.4f} 米）。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The earlier scene is the reference, whatever the order here. Phase is positive where the ground moved away from the sensor; one fringe is half a wavelength (2.8 cm for ENVISAT).</source>
      <translation>无论此处顺序如何，较早的影像为参考影像。地面远离传感器处相位为正；一条条纹为半个波长（ENVISAT 为 2.8 cm）。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>The earlier scene is the reference; B = secondary minus reference; B⊥ grows with the look angle.</source>
      <translation>较早的影像为参考影像；B = 辅影像减参考影像；B⊥ 沿视角增大的方向为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>The earlier scene, already geocoded; its grid is taken over. Left out: the orbits are trusted.</source>
      <translation>较早的影像，已地理编码；沿用其格网。不填：直接采信轨道。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The earlier scene, geocoded.</source>
      <translation>较早的影像，已地理编码。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pairs.py" />
      <source>The earthquake of {day} is not between the scenes of {first} and {second}: choose another pair.</source>
      <translation>{day} 的地震不在 {first} 与 {second} 两景影像之间：请选择另一像对。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>The elevation model is gone: choose it again.</source>
      <translation>高程模型已不存在：请重新选择。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>The error is one standard deviation from coherence and looks. Errors of unwrapping (whole heights of ambiguity), atmosphere (half a fringe is common) and orbits are not in it. Pixels without phase stay without height, and so do those outside the largest component and of low reliability when these rasters are given.</source>
      <translation>误差为由相干性和视数求得的一倍标准差，不含解缠误差（模糊高度的整数倍）、大气（常达半条条纹）和轨道误差。没有相位的像元没有高程；给定相应栅格时，最大连通分量之外和可靠性低的像元也没有高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>The error of a rate from n earthquakes is at least n to the power -1/2 of it, and larger where they cluster. A catalogue that is not complete at the least magnitude gives a warning.</source>
      <translation>由 n 次地震得到的发生率，其相对误差至少为 n 的 -1/2 次方，地震成丛时更大。目录在最小震级处不完备时会给出警告。</translation>
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>The estimator is '{found}'; choose mean or root.</source>
      <translation>估计方法为“{found}”；请选择 mean 或 root。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The execution mode is '{found}': choose thread or worker.</source>
      <translation>执行模式为“{found}”：请选择 thread 或 worker。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The execution setting is '{found}': choose auto, thread or worker.</source>
      <translation>执行设置为“{found}”：请选择 auto、thread 或 worker。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>The far field of an earthquake is as smooth as an orbit error. Where the ground moved and neither a mask nor a model says more, the deformation is fitted beside the orbit error and left in: as slip on planes where its near field is seen, else as the field of sources under that ground. The report tells how far the result depends on it. When the two cannot be told apart the tool stops: give a modelled displacement, which is subtracted for the fit only, and raise its limit. Strong air over a small map looks like a ramp and is removed with it. Pixels without data stay without.</source>
      <translation>地震的远场与轨道误差一样平滑。地面有形变而又没有掩膜或模型说明时，形变与轨道误差一并拟合，并保留在结果中：看得到近场时按若干平面上的滑动拟合，否则按该处地下震源的场拟合。报告说明结果对它的依赖程度。两者无法区分时工具停止：请给出模型形变（只在拟合时减去），并提高其限值。小范围图上强烈的大气影响与趋势面相似，会随之去除。无数据的像元仍无数据。</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>The far field of the deformation ({far_field:.2f} rad rms) was fitted beside the ramp and left in OUTPUT; the ramp is uncertain by {doubt:.2f} rad for it.</source>
      <translation>形变远场（均方根 {far_field:.2f} rad）与趋势面一并拟合，并保留在 OUTPUT 中；趋势面因此有 {doubt:.2f} rad 的不确定度。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>The fault '{fault}' is {length:.3g} km long and {width:g} m wide: widths and depths are in metres, not kilometres.</source>
      <translation>断层“{fault}”长 {length:.3g} km、宽 {width:g} m：宽度和深度的单位是米，不是千米。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>The fault '{name}' is curved and lies flat: give it a dip above 0.</source>
      <translation>断层“{name}”弯曲且呈水平：请给出大于 0 的倾角。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault is to be split into {a} x {b} patches; both must be 1 or more.</source>
      <translation>断层要划分为 {a} × {b} 个子断层；两者都须为 1 或以上。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault reaches from {top:g} m to {bottom:g} m with a dip of {dip:g} degrees; the bottom must lie below the top and the dip be above 0.</source>
      <translation>断层从 {top:g} m 延伸到 {bottom:g} m，倾角为 {dip:g} 度；下边缘必须在上边缘之下，倾角必须大于 0。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault {name} has a value that is not a finite number.</source>
      <translation>断层 {name} 有一个值不是有限数。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The fault {name} is {length:g} m long and {width:g} m wide; both must be positive.</source>
      <translation>断层 {name} 长 {length:g} m，宽 {width:g} m；两者都必须为正。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>The faults are cut into {found} patches, more than the {most} that can be solved for: make the patches larger; the data do not resolve smaller ones at depth anyway.</source>
      <translation>断层被划分为 {found} 个子断层，超过可求解的 {most} 个：请增大子断层；数据在深部本来也分辨不出更小的子断层。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/snap.py" />
      <source>The file does not tell which SNAP made the displacement: it is taken as positive toward the sensor.</source>
      <translation>文件未说明形变由哪个版本的 SNAP 生成：按朝向传感器为正处理。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>The file.</source>
      <translation>文件。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>The files say {said} and their values are {unit}: taken as {unit}.</source>
      <translation>文件标注的单位是 {said}，而数值是 {unit}：按 {unit} 处理。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>The filtered interferogram.</source>
      <translation>滤波后的干涉图。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>The finest tree with at most so many.</source>
      <translation>点数不超过此值的最细分割树。</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>The first layer minus the second one, at the cursor and along the profile.</source>
      <translation>第一个图层减第二个图层，显示光标处和沿剖面的差值。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>The folder holds header.json and the frames, the elevation model dem.tif (heights over the ellipsoid), and truth.json. Nothing in it was measured.</source>
      <translation>文件夹内有 header.json 和影像帧、数字高程模型 dem.tif（椭球高）以及 truth.json。其中没有任何实测数据。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>The folder {folder} does not exist: choose an existing one.</source>
      <translation>文件夹 {folder} 不存在：请选择已有的文件夹。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>The folder {path} cannot be read: {reason}.</source>
      <translation>无法读取文件夹 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>The folder {path} does not exist.</source>
      <translation>文件夹 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tasks.py" />
      <source>The footprints were not finished.</source>
      <translation>覆盖范围未全部完成。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>The forecast holds</source>
      <translation>预测给出的量</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>The formulas differ by a factor of four for one earthquake: compare only numbers of the same formula, and with area and slip beside them.</source>
      <translation>对同一地震，各公式相差可达四倍：只能比较同一公式的数值，并同时给出面积和滑动量。</translation>
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The friction is {found:g}; it must be 0 or more, for faults near 0.4.</source>
      <translation>摩擦系数为 {found:g}；必须为 0 或以上，断层约为 0.4。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>The given features with loss, confidence and damage.</source>
      <translation>输入的要素，附相干性损失、置信度和损毁等级。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>The grid has {found} sets: from 1 to {most} are wanted.</source>
      <translation>参数网格有 {found} 个参数组：应为 1 到 {most} 个。</translation>
    </message>
    <message>
      <location filename="../core/refinement.py" />
      <source>The ground moved and its far field goes into the ramp, as FAR_FIELD is off: give DEFORMATION (a modelled displacement), or MASK (ground that did not move).</source>
      <translation>地面发生了形变，而 FAR_FIELD 已关闭，形变的远场会进入趋势面：请给出 DEFORMATION（模型形变）或 MASK（未移动的地面）。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>The ground yields: uplift, motion to the east and north, and the change of gravity that a gravimeter on it reads (1.16 times the downward pull) come with it, for a solid Earth that yields at once; up to a centimetre of the full model is left out, and near coasts the load of the ocean.</source>
      <translation>地面会随之变形：同时给出隆升、向东和向北的位移，以及地面重力仪读出的重力变化（向下引力的 1.16 倍），假设固体地球即时响应；与完整模型相比忽略的部分不超过一厘米，近海处还忽略了海洋负荷。</translation>
    </message>
    <message>
      <location filename="../core/multiple_aperture.py" />
      <source>The halves lie {separation:.3f} cycles per metre apart: one radian is {motion:.2f} m along the flight; standard deviation {sigma:.2f} m from {looks:.0f} looks.</source>
      <translation>两个半频谱的中心相距 {separation:.3f} 周/米：1 弧度相当于沿飞行方向 {motion:.2f} 米的形变；{looks:.0f} 视时标准差为 {sigma:.2f} 米。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/import_faults.py" />
      <source>The head of the file tells Mw {told:.2f}; the slip of its patches with a rigidity of {used:.0f} GPa gives Mw {found:.2f}. With {wanted:.0f} GPa both would agree: the rigidity is a parameter of this tool.</source>
      <translation>文件头给出 Mw {told:.2f}；取刚度 {used:.0f} GPa 时，其子断层的滑动量给出 Mw {found:.2f}。取 {wanted:.0f} GPa 时二者一致：刚度是本工具的参数。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>The height of a pixel follows from the triangle of both sensors and the ground, without approximation. One fringe is the height of ambiguity: 19 m for 480 m of perpendicular baseline of ENVISAT, 900 m for 10 m, which is the least that is accepted.</source>
      <translation>像元高程由两个传感器与地面构成的三角形求得，不作近似。一条条纹对应模糊高度：ENVISAT 垂直基线 480 m 时为 19 m，10 m 时为 900 m；10 m 是可接受的最小基线。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>The heights of the stable ground spread by {relief:.0f} m only: their relation with the delay is poorly known.</source>
      <translation>稳定地面的高程起伏仅 {relief:.0f} 米：其与延迟的关系难以确定。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>The horizontal parts of the look vectors contradict the heading: they were turned round. Compare the geometry with the product's own description.</source>
      <translation>视线向量的水平分量与航向角矛盾：已反向。请将几何栅格与产品自身的说明对照。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>The increment of every pressure level is the day minus the background day (Tide cycles and background days). Where it exceeds the usual increments of the cell the area counts; the pyramid index is -1 when the area shrinks with height.</source>
      <translation>每个气压层的增量为当日减去背景日（“潮汐周期与背景日”）。增量超过该格网单元通常增量之处计入面积；面积随高度减小时金字塔指数为 -1。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>The index or the cube itself: pixels and days on which coverage is counted.</source>
      <translation>指数或数据立方体本身：统计覆盖情况所用的像元和日期。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>The input is header.json, which names position, pointing, axes, wavelength and the time and file of every frame (any complex raster that GDAL reads, ENVI binaries among them), or one HDF5 or NetCDF-4 file with the same header. The page on ground radar in the documentation describes both.</source>
      <translation>输入为 header.json，其中注明位置、指向、坐标轴、波长以及每一影像帧的时间和文件（GDAL 可读的任何复数栅格，包括 ENVI 二进制文件），或一个带有相同头信息的 HDF5 或 NetCDF-4 文件。两者的说明见文档中关于地基雷达的页面。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_merge.py" />
      <source>The interferogram has no pixel with phase and coherence inside the mask.</source>
      <translation>干涉图在掩膜内没有同时具有相位和相干性的像元。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>The interferogram has the shape {found}; it needs at least 2 x 2 pixels.</source>
      <translation>干涉图数组的形状为 {found}；至少需要 2 × 2 像元。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>The interval of a time of failure holds with {confidence:.0f} % if the velocity goes on to grow as one over the time that is left. Slopes stop, and slopes fail without it: no forecast is no safety.</source>
      <translation>若速度继续按剩余时间的倒数增长，失稳时间落在该区间内的概率为 {confidence:.0f} %。边坡可能停止运动，也可能不经过这一过程就失稳：没有预报并不等于安全。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>The intervals know of the noise only. If the residuals are larger than the noise says, the noise is raised to them. What the model leaves out (layered rock, relief, bends, slip that varies) may move the answer further than the intervals tell. The sign of the displacement must be positive toward the sensor in every track: tracks that contradict each other are refused.</source>
      <translation>置信区间只考虑噪声。若残差大于噪声所示，则将噪声提高到残差水平。模型未考虑的因素（分层岩石、地形起伏、断层弯曲、滑动量变化）对结果的影响可能超出区间所示。各轨道的形变符号都必须以朝向传感器为正：相互矛盾的轨道将被拒绝。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The kind differential is the phase as geocoded: without flat earth and topography. For teaching, flattened puts the topographic phase back and raw the flat earth as well; both need the geometry raster.</source>
      <translation>类型 differential 为地理编码后的相位：已去除平地相位和地形相位。用于教学时，flattened 将地形相位加回，raw 再将平地相位加回；两者都需要几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>The kind of picture is '{found}': it must be one of {want}.</source>
      <translation>图的类型为“{found}”：必须是 {want} 之一。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>The largest of the three chances is {headline:.3g} (binomial of main shocks {binomial:.3g}, shifted time {shift:.3g}, other places {places:.3g}).</source>
      <translation>三个概率中最大的为 {headline:.3g}（主震二项分布 {binomial:.3g}，时间平移 {shift:.3g}，其他位置 {places:.3g}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>The largest of the three of Molchan diagram. Left out: the binomial law, which is too small for clusters.</source>
      <translation>“Molchan 图”三个值中的最大者。不填：二项分布概率，地震成丛时该值偏小。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>The largest slip is {found:g} m; it must be above zero.</source>
      <translation>最大滑动量为 {found:g} m；必须大于零。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>The later scene, geocoded and aligned to the reference.</source>
      <translation>较晚的影像，已地理编码并对齐到参考影像。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>The layer holds points with the displacement of the same time span in fields such as e, n, u or east, north, up, and their standard deviations in sigma_e, sigma_n, sigma_u when known. Stations without east or north are left out; an unknown up is taken as zero, which is said.</source>
      <translation>图层为点要素，字段（如 e、n、u 或 east、north、up）存放同一时间段的位移；已知标准差时存于 sigma_e、sigma_n、sigma_u。没有东向或北向值的测站不参与计算；垂向值未知时取为零，并予以说明。</translation>
    </message>
    <message>
      <location filename="../ui/fringes.py" />
      <source>The layer {name} has no values to show as fringes.</source>
      <translation>图层 {name} 没有可显示为条纹的数值。</translation>
    </message>
    <message>
      <location filename="../ui/fringes.py" />
      <source>The layer {name} would have {count} fringes, more than can be seen: choose a longer wavelength.</source>
      <translation>图层 {name} 将有 {count} 个条纹，多得无法看清：请选择更长的波长。</translation>
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The least horizontal stress ({least:g} Pa) exceeds the greatest ({most:g} Pa), compression positive.</source>
      <translation>最小水平应力（{least:g} Pa）超过最大水平应力（{most:g} Pa），以压为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>The lines are traced on a smoothed copy, by the generator that the contour tool of QGIS uses; the raster itself is not changed. Smooth more where the lines are ragged, less close to a rupture.</source>
      <translation>等值线在平滑后的副本上追踪，所用生成器与 QGIS 的等高线工具相同；栅格本身不变。线条毛糙处应加大平滑，靠近破裂处应减小平滑。</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>The lines cannot be traced ({reason}): choose another INTERVAL.</source>
      <translation>无法追踪等值线（{reason}）：请选择另一个 INTERVAL。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>The lines join the middles of the footprints; the numbers are in their attributes, the plot is in the report. The number outputs are those of the pair with the shortest perpendicular baseline.</source>
      <translation>每条连线连接两景影像覆盖范围的中心；各项数值见其属性，基线图见报告。数值输出取垂直基线最短的像对。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>The lines show the horizontal principal axes: kind says extension or contraction, their length goes with the root of the strain so that small ones stay visible.</source>
      <translation>线条表示水平主轴：kind 说明是拉张还是压缩，长度与应变的平方根成正比，使小应变仍可见。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>The list '{found}' is not understood: give numbers as 1,2,3, and windows as 1-10,11-30.</source>
      <translation>无法识别列表“{found}”：数值请按 1,2,3 的格式给出，窗口请按 1-10,11-30 的格式给出。</translation>
    </message>
    <message>
      <location filename="../core/geometry.py" />
      <source>The look side '{found}' is unknown: it must be right or left.</source>
      <translation>侧视方向“{found}”未知：必须是 right 或 left。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The look vectors have the shape {found}, but the displacement asks for {wanted}.</source>
      <translation>视线向量数组的形状为 {found}，而形变数据要求为 {wanted}。</translation>
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The look vectors have the shape {found}; the first axis must hold east, north, up.</source>
      <translation>视线向量数组的形状为 {found}；其第一维必须依次为 east、north、up。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The look vectors of '{down}' point from the sensor to the ground and those of '{up}' from the ground to the sensor: turn the signs of east, north and up of the first.</source>
      <translation>“{down}”的视线向量从传感器指向地面，而“{up}”的从地面指向传感器：请将前者的 east、north 和 up 反号。</translation>
    </message>
    <message>
      <location filename="../core/source/observations.py" />
      <source>The look vectors of '{track}' have more north than east, unlike those of radar satellites: check the order east, north, up.</source>
      <translation>“{track}”的视线向量北分量大于东分量，与雷达卫星不符：请检查东、北、上的顺序。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The look vectors of '{track}' point down, but they must point from the ground to the sensor: turn the signs of east, north and up, not of the displacement.</source>
      <translation>“{track}”的视线向量指向下方，但必须从地面指向传感器：请将 east、north 和 up 反号，而不是将形变反号。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>The look vectors point from the sensor to the ground: they were turned round.</source>
      <translation>视线向量由传感器指向地面：已反向。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>The lower bound of {name} is {low:g} m: a fault cannot lie above the surface nor have a negative size, so give 0 or more.</source>
      <translation>{name} 的下界为 {low:g} m：断层不能高出地表，尺寸也不能为负，请给出 0 或以上的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>The map is at one depth, on planes of one orientation or on those that the regional stress favours: of the two optimal planes the one with the larger change is shown. Results within a few kilometres of the fault depend on details of the slip that no model knows.</source>
      <translation>应力图对应单一深度，接收面取同一取向，或取区域应力场下最有利于破裂的取向：两个最优面中显示变化较大者。距断层几千米以内的结果取决于滑动的细节，而任何模型都无法给出这些细节。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>The map is cut into squares, and a square is split where the displacement in it varies: many points near the fault, few far away. Some hundred points hold what an inversion can use. Say how many, or give the threshold yourself.</source>
      <translation>将图分成方格，形变变化大的方格继续分割：断层附近点多，远处点少。几百个点即可包含反演所能利用的信息。请指定点数，或自行给出阈值。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>The map shows the percentage of open loops at each pixel. Pixels that lack one phase of a loop are left out of that loop. An error that two interferograms share is not seen.</source>
      <translation>结果图显示每个像元不闭合环的百分比。像元缺少某个环的一个相位时，该环不计入。两幅干涉图共有的误差无法发现。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>The map would have {rows} x {cols} pixels of {pixel:g} m: choose another PIXEL_SIZE or EXTENT.</source>
      <translation>该图将有 {rows} × {cols} 个 {pixel:g} m 的像元：请选择另外的 PIXEL_SIZE 或 EXTENT。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>The mean coherence is low: trust only areas where it is above 0.3.</source>
      <translation>平均相干性偏低：只可信任相干性高于 0.3 的区域。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>The mean coherence is {value:.2f}: most of the phase is noise; a shorter baseline, a shorter time or larger pixels help.</source>
      <translation>平均相干性为 {value:.2f}：相位大部分是噪声；更短的基线、更短的时间间隔或更大的像元会有帮助。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>The means of both cubes over the region, weighted by area, are correlated at every lag. Positive means that the second comes later: methane after heat, heat after tide. The grey band holds 95 percent of unrelated series with the same memory, made by putting blocks of days into another order.</source>
      <translation>对两个数据立方体在该区域内的面积加权平均值，计算各个滞后的相关系数。正值表示第二个较晚：如热之后的甲烷、潮汐之后的热。灰色带包含 95% 具有相同记忆性的无关序列，由将日期分块重排得到。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/field.py" />
      <source>The measurements contradict one another beyond rounding: check for stations that occur twice with deviations near zero.</source>
      <translation>各观测值之间的矛盾超出舍入误差：请检查是否有重复出现且标准差接近零的测站。</translation>
    </message>
    <message>
      <location filename="../core/cluster_worker.py" />
      <source>The memory of the worker {worker} does not suffice for a tile: give each worker more memory or fewer threads.</source>
      <translation>工作进程 {worker} 的内存不足以处理一个分块：请给每个工作进程更多内存或更少线程。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The memory of this machine does not suffice: choose a smaller area, larger pixels or fewer layers.</source>
      <translation>本机内存不足：请选择更小的区域、更大的像元或更少的图层。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>The misfit is {found:.1f} times what the noise allows: the faults are too simple or misplaced, or the noise was underestimated. Slip makes up for it, and standard deviations, raised to fit, are lower bounds.</source>
      <translation>残差是噪声允许值的 {found:.1f} 倍：断层模型过于简单或位置不当，或噪声被低估。滑动量会迁就这种不符；标准差已放大到与残差相符，仍只是下限。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>The model of the air, and the scatter of stable ground, by epoch.</source>
      <translation>各历元的大气模型和稳定地面的离散度。</translation>
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>The model {name} could not be read.</source>
      <translation>无法读取模型 {name}。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>The moment is {found:g} N m; it must be positive.</source>
      <translation>地震矩为 {found:g} N·m；必须为正。</translation>
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The moment tensor has the shape {found}; it must be symmetric, (3, 3).</source>
      <translation>矩张量数组的形状为 {found}；必须为对称的 (3, 3) 数组。</translation>
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The motion has the shape {found}; it must be (rows, cols).</source>
      <translation>运动量数组的形状为 {found}；必须为 (rows, cols)。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>The nearest of 4.5, 5 and 5.5 is taken.</source>
      <translation>取 4.5、5 和 5.5 中最接近的值。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>The network falls apart: between its parts the velocity is assumed and not measured.</source>
      <translation>干涉图网络断开：各部分之间的速率是假定的，而非观测得到。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/sbas.py" />
      <source>The network falls into {parts} parts that no pair joins: between them the velocity is the smallest that fits, and no measurement. Add interferograms that join them.</source>
      <translation>干涉图网络分成 {parts} 个没有干涉对相连的部分：各部分之间的速率取符合数据的最小值，并非观测值。请添加将它们连接起来的干涉图。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>The network of scatterers</source>
      <translation>散射体网络</translation>
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>The noise is 0 everywhere; the map holds one value.</source>
      <translation>噪声处处为 0；图中所有值都相同。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>The northward motion was taken as zero. Every 10 cm of it that is there changes east by {east:+.2f} cm and up by {up:+.2f} cm: give NORTH, AZIMUTH or GNSS where the ground moved north or south.</source>
      <translation>北向形变取为零。实际每有 10 厘米北向形变，东向改变 {east:+.2f} 厘米，垂向改变 {up:+.2f} 厘米：若地面有南北向运动，请给出 NORTH、AZIMUTH 或 GNSS。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The number of points wanted is {found}; it must be 1 or more.</source>
      <translation>所需点数为 {found}；必须为 1 或以上。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_model.py" />
      <source>The number of rectangles is {found}; it must be 1 or more.</source>
      <translation>矩形断层数为 {found}；必须为 1 或以上。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>The number that Height from phase gives: unwrapped phase has no zero, and what it lacks would stay in the result, times the ratio of the baselines.</source>
      <translation>“由相位求高程”给出的数值：解缠相位没有零点，其缺少的部分会乘以基线之比留在结果中。</translation>
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>The offsets between the two scenes scatter by {lines:.2f} lines and {samples:.2f} samples around their fit and at most {most} pixel is accepted: check the orbits and the DEM, or choose a more coherent pair.</source>
      <translation>两景影像之间的偏移量相对其拟合的离散为 {lines:.2f} 行、{samples:.2f} 列，最多允许 {most} 像元：请检查轨道和 DEM，或选择相干性更高的像对。</translation>
    </message>
    <message>
      <location filename="../core/orbit.py" />
      <source>The orbit {source} covers {start} to {stop} and {time} is needed: choose an orbit file of that day.</source>
      <translation>轨道 {source} 覆盖 {start} 到 {stop}，而需要 {time}：请选择当日的轨道文件。</translation>
    </message>
    <message>
      <location filename="../core/orbit.py" />
      <source>The orbit {source} has {n} state vectors: at least 2 are needed.</source>
      <translation>轨道 {source} 有 {n} 个状态矢量：至少需要 2 个。</translation>
    </message>
    <message>
      <location filename="../core/geometry.py" />
      <source>The orbits of the two scenes do not pass over the same ground: choose two scenes of the same track.</source>
      <translation>两景影像的轨道没有经过同一地面：请选择同一轨道的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/source/frame.py" />
      <source>The origin is longitude {lon:g}, latitude {lat:g}; both must be degrees, not metres.</source>
      <translation>原点为经度 {lon:g}，纬度 {lat:g}；两者都必须以度为单位，而不是米。</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>The parameter {name} is {found:g}; it must be positive.</source>
      <translation>参数 {name} 为 {found:g}；必须为正。</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>The period from {first} to {last} is shorter than two windows of {days} days: give a longer catalogue.</source>
      <translation>{first} 到 {last} 的时段短于两个 {days} 天的窗口：请给出更长的目录。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>The perpendicular baseline is {baseline:.0f} m: errors of the elevation model show as deformation (10 m of height are {error:.0f} mm).</source>
      <translation>垂直基线为 {baseline:.0f} 米：高程模型的误差会表现为形变（10 米高程误差相当于 {error:.0f} 毫米）。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>The perpendicular baselines of {absent} of {count} pairs are not known, so that those of the others are not used.</source>
      <translation>{count} 个像对中有 {absent} 个的垂直基线未知，因此其余像对的垂直基线也不使用。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>The phase fell into {count} components: between them whole fringes may be missing.</source>
      <translation>相位分成 {count} 个连通分量：各分量之间可能缺失整数个条纹。</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>The phase used for the fit, before and after.</source>
      <translation>拟合所用的相位，改正前和改正后。</translation>
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The pixel size is {rows:g} x {cols:g} m; both must be positive.</source>
      <translation>像元大小为 {rows:g} × {cols:g} m；两者都必须为正。</translation>
    </message>
    <message>
      <location filename="../core/source/okada.py" />
      <source>The point source lies at a depth of {depth:g} m; it must be below the surface.</source>
      <translation>点源深度为 {depth:g} m；必须在地表以下。</translation>
    </message>
    <message>
      <location filename="../core/pair_figures.py" />
      <source>The point {lon:.5f}, {lat:.5f} lies outside {path}: choose one inside all the scenes.</source>
      <translation>点 {lon:.5f}, {lat:.5f} 位于 {path} 之外：请选择一个在所有影像范围内的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>The points are thinned evenly to at most so many; 0: none.</source>
      <translation>将点均匀抽稀到最多此数；0：不输出点。</translation>
    </message>
    <message>
      <location filename="../core/source/observations.py" />
      <source>The points of '{track}' are taken as independent, without a covariance: intervals that should hold the truth in 95 of 100 cases hold it in about 63. Measure it with the tool Noise covariance.</source>
      <translation>“{track}”的点按相互独立处理，未给出协方差：本应在 100 次中有 95 次包含真值的区间，实际只有约 63 次。请用“噪声协方差”工具测定。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The points of '{track}' have no displacement: the field displacement (m) is missing or empty.</source>
      <translation>“{track}”的点没有形变值：字段 displacement（米）缺失或为空。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The points of '{track}' have no look vectors: the fields east, north and up (a unit vector from the ground to the sensor) are missing or empty.</source>
      <translation>“{track}”的点没有视线向量：字段 east、north 和 up（由地面指向传感器的单位向量）缺失或为空。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>The points with measured and modelled motion, in metres; coloured by the model.</source>
      <translation>各点的实测与模拟位移，以米为单位；按模拟值着色。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>The positions of the Moon and the Sun are computed (Meeus), nothing is downloaded; the acceleration is within 0.1 microgal of an independent ephemeris. Up is positive; east and north as on the map.</source>
      <translation>月球和太阳的位置由计算得到（Meeus 算法），不下载任何数据；加速度与独立星历的差异在 0.1 微伽以内。向上为正；东、北方向与地图一致。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>The positions of the radar in the {count} frames differ by up to {apart:.1f} m: their median is taken.</source>
      <translation>{count} 个影像帧中的雷达位置最多相差 {apart:.1f} m：取其中值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>The prior holds</source>
      <translation>先验给出的量</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>The product does not tell the dates of its scenes: give REFERENCE_DATE and SECONDARY_DATE.</source>
      <translation>产品未给出影像日期：请给出 REFERENCE_DATE 和 SECONDARY_DATE。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>The product does not tell the direction to the sensor: give HEADING and INCIDENCE, without which it cannot be decomposed or modelled.</source>
      <translation>产品未给出指向传感器的方向：请给出 HEADING 和 INCIDENCE，否则形变无法分解，也无法用于建模。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>The product has no look vectors: one direction is used for all pixels, from heading {heading:.1f} and incidence {incidence:.1f} degrees.</source>
      <translation>产品没有视线向量：所有像元采用同一方向，由航向角 {heading:.1f} 度和入射角 {incidence:.1f} 度求得。</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>The product holds no coherence.</source>
      <translation>产品不含相干性。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>The profile has {bins} bins of {samples} samples: make STEP larger, or WIDTH or the line smaller.</source>
      <translation>剖面有 {bins} 个分段、{samples} 个采样点：请增大 STEP，或减小 WIDTH，或缩短剖面线。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>The profile, or the fault to cross.</source>
      <translation>剖面线，或要横跨的断层。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>The public record says only that anomalies are filtered by time, space and intensity; the rules and thresholds here are ours. An envelope is connected pixels above K_ENV on one day; a core is connected pixels above K_CORE in it. Cores of successive days that overlap are one event, known at the end of its last day.</source>
      <translation>公开文献只说明异常按时间、空间和强度筛选；这里的规则和阈值由本软件自定。包络是某一天高于 K_ENV 的连通像元；增温核心是其中高于 K_CORE 的连通像元。相邻日期相互重叠的增温核心为一次事件，到其最后一天结束时才可知。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>The radar's zero is an unknown of the fit; the stations give it.</source>
      <translation>雷达的零点是拟合中的未知数，由测站确定。</translation>
    </message>
    <message>
      <location filename="../core/source/observations.py" />
      <source>The ramp is '{found}'; choose one of {wanted}.</source>
      <translation>趋势面为“{found}”；请从 {wanted} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>The range is longer than the map can tell: a ramp or the earthquake is left in it. Mask more, or let the plane be removed.</source>
      <translation>变程超出该图所能分辨的范围：图中残留趋势面或地震信号。请扩大掩膜，或去除平面。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>The range is shorter than the first distance class: only the sum of both noises is known.</source>
      <translation>变程短于第一个距离分组：只能确定两种噪声之和。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_basis.py" />
      <source>The range of the rake is {found:g} degrees; it lies between 0 (fixed) and 89.</source>
      <translation>滑动角的变化范围为 {found:g} 度；应在 0（固定）到 89 之间。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>The range scatters by a third from map to map, because few independent cells fit into one; where the earthquake is not masked, its motion counts as noise.</source>
      <translation>各图之间变程相差约三分之一，因为一幅图内容纳的独立单元很少；未掩膜的地震形变会被当作噪声。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/places.py" />
      <source>The raster has no coordinate reference system: assign the one it was made in.</source>
      <translation>该栅格没有坐标参考系：请指定其生成时所用的坐标参考系。</translation>
    </message>
    <message>
      <location filename="../core/simulation/rasters.py" />
      <source>The raster {path} cannot be created: check that the folder may be written.</source>
      <translation>无法创建栅格 {path}：请检查该文件夹是否可写。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>The rate comes from Gaussian kernels as wide as the distance to the k-th neighbour (adaptive), or from counts by cell (relative intensity). The reference measure is its share in every cell and sums to 1: coverage measured with it is fair, while coverage by area rewards alarms that merely lie where earthquakes are.</source>
      <translation>地震发生率由高斯核估计，核宽取到第 k 个近邻的距离（自适应），或由各网格的地震计数得到（相对强度）。参考测度为每个网格所占的份额，总和为 1：以它度量覆盖率才公平，而按面积度量会使仅仅落在地震多发区的预警窗口得分偏高。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>The reference holds</source>
      <translation>参考给出的量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>The reference of a day is its season in all other years. For back-tests choose causal: only earlier years, at least five. With all, the day is part of its own reference: large anomalies shrink.</source>
      <translation>某日的参考取其他所有年份的同一季节。回溯检验请选 causal：只用更早的年份，至少五年。选 all 时，该日本身也计入参考，较大的异常会被压低。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The reference point is '{found}'; choose one of {wanted}.</source>
      <translation>参考点为“{found}”；请从 {wanted} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The regional stress is the same in all directions, so no plane is better than another.</source>
      <translation>区域应力在各方向上相同，因此没有哪个面比其他面更有利于破裂。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/coulomb.py" />
      <source>The regional stress is the same in all directions: make LARGEST_STRESS, SMALLEST_STRESS and VERTICAL_STRESS differ.</source>
      <translation>区域应力在各方向上相同：请使 LARGEST_STRESS、SMALLEST_STRESS 和 VERTICAL_STRESS 互不相同。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>The registration is worse than a tenth of a pixel: coherence is lost.</source>
      <translation>配准误差超过十分之一像元：会损失相干性。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>The residuals of '{track}' are {factor:.1f} times what its noise allows, which was raised so: a rectangle with uniform slip is too simple (let the slip vary, or look for more rectangles), or the noise was underestimated.</source>
      <translation>“{track}”的残差为其噪声允许值的 {factor:.1f} 倍，噪声已按此倍数放大：均匀滑动的矩形断层过于简单（请允许滑动量变化，或增加矩形断层），或噪声被低估。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>The result has one band for each time, named by its ISO date (UTC), in kelvin or W m-2, north up, with longitudes from -180 to 180. From QGIS 3.38 on the temporal controller plays it; before, step through the bands in the style of the layer.</source>
      <translation>结果中每个时刻对应一个波段，以 ISO 日期（UTC）命名，单位为开尔文或 W m-2，北朝上，经度从 -180 到 180。QGIS 3.38 起可用时态控制器播放；更早的版本请在图层样式中逐波段查看。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>The result still lies where the constant height put it: Reposition pixels moves it to its true place.</source>
      <translation>结果仍处于按固定高程得到的位置：请用“像元位置改正”将其移到真实位置。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_model.py" />
      <source>The rule is '{found}'; choose one of {wanted}.</source>
      <translation>平滑的选取规则为“{found}”；请从 {wanted} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>The same after the Goldstein filter.</source>
      <translation>Goldstein 滤波后的缠绕相位。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>The same expected by chance</source>
      <translation>上述比例在随机情况下的期望值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>The same fields, and the rule that failed first: time, contrast, area or drift.</source>
      <translation>字段相同，并给出最先未满足的规则：时间、对比度、面积或漂移。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>The same from the rate alone.</source>
      <translation>仅由发生率得到的同一概率。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>The same number gives the same result.</source>
      <translation>相同的种子得到相同的结果。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>The same over its stated deviation (1 when the deviations are right)</source>
      <translation>上述残差与所给标准差之比（标准差正确时为 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>The same points, coloured by what the model leaves.</source>
      <translation>相同的点，按模型残差着色。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>The same region and days; the grid may differ.</source>
      <translation>区域和日期相同；格网可以不同。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/gpri.py" />
      <source>The scan heading in the files is 0, as where nobody measured it: if the radar did not point to the north, give POINTING.</source>
      <translation>文件中的扫描方位为 0，通常表示无人测量：若雷达并非指向北方，请给出 POINTING。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_network.py" />
      <source>The scatterers lie on one line, so that no network joins them: choose a larger area.</source>
      <translation>散射体位于一条直线上，无法构成网络：请选择更大的区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>The scene after on the map, aligned to the scene before.</source>
      <translation>地图上的震后影像，已与震前影像对齐。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>The scene before on the map, complex; shown as amplitude.</source>
      <translation>地图上的震前影像，复数；以振幅显示。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>The scenes are processed at their full resolution and averaged to this.</source>
      <translation>影像以全分辨率处理，再平均到此大小。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>The scenes are processed at their full resolution and averaged to this. Unit: map units; at least 0.0.</source>
      <translation>影像按全分辨率处理后平均到此大小。单位：地图单位；不小于 0.0。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>The scenes belong to {count} tracks; only scenes of one track form pairs.</source>
      <translation>影像属于 {count} 条轨道；只有同一轨道的影像才能组成像对。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tasks.py" />
      <source>The scenes could not be read: the log of Python says why.</source>
      <translation>影像无法读取：原因见 Python 日志。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>The scenes must come from Geocode scene with the proposed pixel size, the later one aligned to the earlier, with the geometry raster: larger pixels fold the azimuth spectrum.</source>
      <translation>两景影像必须由“影像地理编码”按建议的像元大小生成，较晚的一景对齐到较早的一景，并带几何栅格：像元过大会使方位向频谱混叠。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>The scenes must come from Geocode scene, the later one aligned to the earlier, with the geometry raster. Windows with less than nine tenths of data, a weak or solitary peak, or a match at the rim of the search stay without data. Where a window is noisier than one and a half typical ones, the mean with its neighbours is taken, over at most twice its side: QUALITY tells the side for each offset.</source>
      <translation>影像必须来自“地理编码影像”，较晚者与较早者对齐，并附几何栅格。数据不足十分之九、相关峰弱或孤立、或最佳匹配落在搜索边缘的窗口不给结果。窗口噪声超过典型值一倍半之处，取其与相邻窗口的平均，边长最多为原来的两倍：QUALITY 给出每个偏移所用的边长。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>The scenes were put in their order of time: the earlier scene of a pair is its reference.</source>
      <translation>影像已按时间排序：像对中较早的影像为参考影像。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The scheduler {place} cannot be reached ({reason}): check that it runs there (dask scheduler), or clear its address in the settings.</source>
      <translation>无法连接调度器 {place}（{reason}）：请检查它是否在该处运行（dask scheduler），或在设置中清空其地址。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The scheduler {place} is set and the library dask is not installed: run pip install dask[distributed], or clear the scheduler's address in the settings.</source>
      <translation>已设置调度器 {place}，但未安装 dask 库：请运行 pip install dask[distributed]，或在设置中清空调度器地址。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The scheduler {place} was lost, or has had no worker for {seconds:.0f} s: start both again and run the tool once more, or clear the scheduler's address in the settings. Nothing was written.</source>
      <translation>调度器 {place} 已失去连接，或已有 {seconds:.0f} 秒没有工作进程：请重新启动二者并再次运行该工具，或在设置中清空调度器地址。没有写出任何文件。</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>The scores suppose Poisson numbers that are independent from cell to cell. Earthquakes cluster, so that an N-test fails more often than it says, and p of the T-test is too small; decluster for a fair one.</source>
      <translation>这些评分假设各格网单元的地震数服从泊松分布且相互独立。地震成丛，因此 N 检验失败的次数比其标称的更多，T 检验的 p 值偏小；要公平检验请先去丛集。</translation>
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>The search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>The search for heating cores</source>
      <translation>增温核心搜索</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_candidates.py" />
      <source>The search for scatterers</source>
      <translation>散射体搜索</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>The search on {rows} x {cols} cells</source>
      <translation>在 {rows} × {cols} 个格网单元上的搜索</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>The search starts several times from random models; starts that end in the same place can be trusted. Then a sampler draws some thousand faults that explain the data as well as the noise allows: their spread is the uncertainty, and their correlations show what trades off (slip against width, say). Slip, rake, and the offset and plane of every track are solved for in each model.</source>
      <translation>搜索从多个随机模型出发；若多次搜索收敛到同一处，结果即可信。随后采样器抽取数千个在噪声允许范围内同样能解释数据的断层：其离散程度即不确定度，其相关性表明哪些参数相互折衷（例如滑动量与宽度）。在每个模型中，滑动量、滑动角以及各轨道的常数偏移和趋势面都由解算得到。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>The second solution disagrees on {inside:.1f} % of the pixels in components: look where RELIABILITY is low; give the rupture as FAULTS or a predicted displacement as MODEL, take more looks or filter more, and do not use what stays unreliable.</source>
      <translation>第二个解在连通分量内 {inside:.1f} % 的像元上不一致：请查看 RELIABILITY 低的地方；以 FAULTS 给出破裂迹线，或以 MODEL 给出预测形变，增加视数或加强滤波；仍不可靠之处不要使用。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_patches.py" />
      <source>The segments '{one}' and '{two}' of one fault do not hang together: they need one line, one dip and one depth.</source>
      <translation>同一断层的断层段“{one}”和“{two}”不相连：它们必须具有同一条线、同一倾角和同一深度。</translation>
    </message>
    <message>
      <location filename="../core/source/noise.py" />
      <source>The semivariogram has {found} classes; a fit needs 4 or more.</source>
      <translation>半变异函数有 {found} 个分组；拟合至少需要 4 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>The series and all bands of the velocity, after the conventions CF-1.8.</source>
      <translation>序列和速率的所有波段，遵循 CF-1.8 约定。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>The series, and velocity and temporal coherence where they are made, after the conventions CF-1.8.</source>
      <translation>序列，以及（若生成）速率和时间相干性，遵循 CF-1.8 约定。</translation>
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The shear modulus is {found:g} Pa; it must be positive.</source>
      <translation>剪切模量为 {found:g} Pa；必须为正。</translation>
    </message>
    <message>
      <location filename="../core/thermal/synthetic.py" />
      <source>The simulation</source>
      <translation>模拟</translation>
    </message>
    <message>
      <location filename="../core/simulation/simulate.py" />
      <source>The simulation needs {need} MB in {folder}, where {free} MB are free: choose another OUTPUT_FOLDER.</source>
      <translation>模拟需要在 {folder} 中占用 {need} MB，而可用空间为 {free} MB：请另选 OUTPUT_FOLDER。</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>The simulator needs numba, which is not usable here ({reason}): install numba for the Python that QGIS uses and try again.</source>
      <translation>模拟器需要 numba，但此处无法使用（{reason}）：请为 QGIS 所用的 Python 安装 numba 后重试。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>The single-look complex product, a file ending in .N1.</source>
      <translation>单视复数产品，以 .N1 结尾的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>The skill is the number of earthquakes inside the alarms and their coverage, from Contingency or Molchan diagram on years that were not used for training. It is smoothed (Beta(1, 1)), and its 95 percent interval gives the lower and the upper chance. Inside alarms the rate grows by hits/tau, outside it shrinks, so that the mean stays.</source>
      <translation>技巧由预警窗口内的地震数及窗口覆盖率表示，由“列联检验”或“Molchan 图”在未用于训练的年份上求得。对其作平滑（Beta(1, 1)），其 95% 区间给出概率的下限和上限。预警窗口内发生率按 hits/tau 增大，窗口外减小，使平均值保持不变。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>The skill of the alarms has a chance of {chance:.3g}, which is not significant: the prior is returned unchanged (NEUTRALISE).</source>
      <translation>预警窗口的技巧出于偶然的概率为 {chance:.3g}，不显著：原样返回先验概率（NEUTRALISE）。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_solver.py" />
      <source>The slip within bounds was not found in {steps} steps: use larger patches or more smoothing.</source>
      <translation>{steps} 步内未求得满足界限的滑动量：请使用更大的子断层或更强的平滑。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_model.py" />
      <source>The smoothing is to be fixed and its weight is {found}: give a number above zero, or choose it by abic.</source>
      <translation>平滑设为固定，而其权重为 {found}：请给出大于零的数，或选择 abic。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>The spectrum of small overlapping windows is sharpened: what is strong there, the fringes, grows over what is spread, the noise. Alpha is the strength: 0 changes nothing, 1 is strong. With goldstein_coherence the strength follows one minus the coherence, so that good areas stay untouched.</source>
      <translation>对相互重叠的小窗口的频谱进行锐化：其中强的成分（条纹）相对于分散的成分（噪声）得到增强。Alpha 为滤波强度：0 表示不变，1 表示最强。选 goldstein_coherence 时，强度取 1 减相干性，因而质量好的区域基本不变。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_resolution.py" />
      <source>The squares of the checkerboard are {found:g} m: they must be above zero.</source>
      <translation>棋盘格的方格边长为 {found:g} m：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The squares reach from {a} to {b} pixels; both must be powers of two, the first not above the second.</source>
      <translation>方格边长从 {a} 到 {b} 像元；两者都必须是 2 的幂，且前者不大于后者。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>The squares with the same fields.</source>
      <translation>具有相同字段的方格。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>The stable ground did not get quieter ({before:.4g} {unit} before, {after:.4g} {unit} after): the correction is not that of this interferogram; keep the input.</source>
      <translation>稳定地面的离散度没有减小（改正前 {before:.4g} {unit}，改正后 {after:.4g} {unit}）：该改正不适合此干涉图；请保留输入。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>The stable ground did not get quieter: keep the input.</source>
      <translation>稳定地面的离散度没有减小：请保留输入。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>The standard deviation is that of the phase noise, enlarged where neighbours that share no ground scatter more. Errors of the ionosphere and of the registration, which took away a constant and a slope, come on top: compare with ground that did not move. Motion of more than half a cycle (6 m for ENVISAT) is not told apart from less.</source>
      <translation>标准差由相位噪声得出，并在互不共用地面的相邻值离散更大之处予以放大。电离层误差和配准误差（配准去掉了一个常数和一个斜坡）另计：请与未移动的地面比较。超过半周（ENVISAT 为 6 m）的运动无法与较小的运动区分。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>The stations of '{track}' have no motion: fields for east, north and up (m) are missing or empty.</source>
      <translation>“{track}”的测站没有位移值：缺少东、北、上方向（米）的字段，或字段为空。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>The stress is that of the solid Earth tide at the surface, resolved on one fault: a few kilopascals, a thousandth of the stress drop of an earthquake. The load of the ocean, which is larger near coasts, is left out. The definition of the stress is ours, because the published record gives none.</source>
      <translation>应力为地表处固体潮的应力，分解到一条断层上：量级为几千帕，是地震应力降的千分之一。未计入海洋负荷，其在海岸附近更大。由于已发表的资料未给出定义，此处应力的定义由本软件自定。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>The stress is that of the solid tide of degree two at the surface, without the ocean's load, which is larger near coasts. Its definition is ours: the published record does not give one.</source>
      <translation>应力为地表二阶固体潮应力，不含海洋负荷，后者在近海处更大。其定义由本程序自定：已发表的文献没有给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>The strip among the results is chosen by rake and depth. For a slip distribution the faults are its patches; give the area that really slipped when many patches hold none.</source>
      <translation>结果中采用哪种长条形断层公式，由滑动角和深度决定。对于滑动分布，各子断层即为断层；若许多子断层没有滑动，请给出实际滑动的面积。</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>The strip is of the kind '{found}'; choose one of {wanted}.</source>
      <translation>长条形断层的类型为“{found}”；请从 {wanted} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The system ended the worker process (signal {signal}), most often because memory ran out: choose a smaller area or larger pixels, or close other programs.</source>
      <translation>系统终止了工作进程（信号 {signal}），最常见的原因是内存耗尽：请选择更小的区域或更大的像元，或关闭其他程序。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>The test by blocks of days is our definition, because the public record gives none.</source>
      <translation>按日期分块重排的检验由本软件自定，因为公开文献没有给出检验方法。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>The test of alarms</source>
      <translation>预警窗口检验</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>The test of scores</source>
      <translation>评分检验</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>The three dates, pixels tested, percent of them that do not close, mean misclosure (rad).</source>
      <translation>三个日期、检验的像元数、其中不闭合的百分比、平均闭合差（rad）。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The threshold is {found:g} m; it must be positive.</source>
      <translation>阈值为 {found:g} m；必须为正。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>The thresholds of zone '{zone}' are {warning:g} and {alarm:g} mm/h: the warning must be above zero and below the alarm.</source>
      <translation>区域“{zone}”的阈值为 {warning:g} 和 {alarm:g} mm/h：预警阈值必须大于零且小于警报阈值。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>The time between the scenes should hold the earthquake, and little else.</source>
      <translation>两景影像的时间间隔应包含地震，并尽量少含其他变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>The time of failure is where a line through the inverse velocities meets zero (Fukuzono 1985), with the interval of its confidence. It is given only when the velocity surely grows. Slopes stop, and slopes fail without it: no forecast is no safety. An entry of the log uses nothing that came later.</source>
      <translation>失稳时间取速度倒数的拟合直线与零的交点（Fukuzono 1985），并给出其置信区间。仅当速度确实在增大时才给出。边坡可能停止变形，也可能在没有这种前兆的情况下失稳：没有预测并不等于安全。日志中的每一条记录都不使用其后的数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>The tool {name} could not be loaded:</source>
      <translation>无法加载工具 {name}：</translation>
    </message>
    <message>
      <location filename="../ui/guide_runs.py" />
      <source>The tool {name} is not loaded: look into the log of QuakeSAR.</source>
      <translation>工具 {name} 未加载：请查看 QuakeSAR 日志。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The top of the fault {name} lies {height:g} m above the surface; its depth must be 0 or more, or check which point of the fault the depth is given for.</source>
      <translation>断层 {name} 的上边缘高出地表 {height:g} m；其深度必须不小于 0，否则请检查所给深度对应的是断层上的哪一点。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>The top of {fault} reaches the surface, where its depth has to end.</source>
      <translation>{fault} 的上边缘已到达地表，其深度的取值区间止于此处。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>The topographic phase is scaled by {ratio:+.4f} (mean ratio of the perpendicular baselines).</source>
      <translation>地形相位按 {ratio:+.4f}（垂直基线的平均比值）换算。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>The trace has the shape {found}; it needs two or more points (n, 2).</source>
      <translation>断层迹线的数组形状为 {found}；需要两个或更多点 (n, 2)。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>The trough that opens the cycle of the tide, as 2014-08-02.</source>
      <translation>作为潮汐周期起点的波谷日，如 2014-08-02。</translation>
    </message>
    <message>
      <location filename="../ui/guide_maps.py" />
      <source>The truth is not there: it lies beside simulated scenes.</source>
      <translation>没有真值：它只随模拟影像提供。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>The two pairs overlap in time: motion in that time is taken for topography and removed in part.</source>
      <translation>两个像对在时间上重叠：该时段的形变会被当作地形而部分扣除。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>The two precursors correlate in space and time ({together:+.2f}): the combination supposes that they are independent, and is too sure.</source>
      <translation>两种前兆在时空上相关（{together:+.2f}）：合成假设二者独立，因此结果过于肯定。</translation>
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>The two scenes do not match within {lines} lines and {samples} samples of where their orbits put them: check that the orbits belong to the scenes and that DEM_DATUM is right.</source>
      <translation>在由轨道推算的位置附近 {lines} 行、{samples} 列的范围内，两景影像无法匹配：请检查轨道是否属于这些影像，以及 DEM_DATUM 是否正确。</translation>
    </message>
    <message>
      <location filename="../core/coregistration.py" />
      <source>The two scenes have no common ground with data in the area: choose scenes that overlap, or another EXTENT.</source>
      <translation>两景影像在该区域内没有共同的有效数据：请选择相互重叠的影像，或另选 EXTENT。</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>The two topographies disagree by more than a sixth of a fringe: look for errors of unwrapping, orbits or atmosphere in either pair before you trust the difference.</source>
      <translation>两个地形结果相差超过六分之一个条纹：在采信差分结果之前，请检查两像对是否有解缠误差、轨道误差或大气影响。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>The two-pass chain as a graph of its single tools, to look into and to change: both scenes onto the map, interferogram, filter, unwrapping, displacement. The tool Displacement from two scenes (DInSAR) does the same in one go, faster, and writes a report.

Copy the model into your own (right click, or open it in the model designer and save it) to put a step of yours in between. Every step gives its layer; outputs you do not need can go to temporary files.</source>
      <translation>二轨法处理链，以各单个工具的流程图表示，便于查看和修改：两景影像地理编码、干涉图、滤波、解缠、形变。工具“由两景影像求形变（DInSAR）”可一次完成同样的处理，速度更快，并生成报告。

可将本模型复制为自己的模型（右键，或在模型设计器中打开并保存），以便插入自己的步骤。每一步都输出图层；不需要的输出可写入临时文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>The uncertainty is one standard deviation from coherence and looks. It does not hold errors of unwrapping, atmosphere and orbits, which are smooth and often larger (1 to 3 cm).</source>
      <translation>不确定度为由相干性和视数得到的一倍标准差。它不包含解缠、大气和轨道误差，这些误差空间上平滑，且往往更大（1 至 3 cm）。</translation>
    </message>
    <message>
      <location filename="../core/thermal/calendars.py" />
      <source>The unit of time '{found}' is not understood: seconds, minutes, hours, days or weeks since a date are.</source>
      <translation>无法识别时间单位“{found}”：可用的是自某日期起算的秒、分、时、日或周。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>The unwrapped phase falls into {count} components: between them whole cycles of 2 pi may be wrong.</source>
      <translation>解缠相位分为 {count} 个连通分量：各分量之间可能相差 2π 的整数倍。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>The unwrapped phase or displacement, the header, or the whole product as zip archive.</source>
      <translation>解缠相位或形变文件、其头文件，或整个产品的 zip 压缩包。</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>The valid part of a square is {found:g}; it must be above 0 and at most 1.</source>
      <translation>方格的有效比例为 {found:g}；必须大于 0 且不大于 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>The whole chain from a cube of daily fields and a catalogue: index, heating cores, alarms; the seismic prior; hits and misses; the Molchan test against three kinds of chance; and the prior changed by the alarms, which stays unchanged when their skill is not significant.

Skill and probability come from the same years here, which flatters the alarms: for a study choose thresholds with Train thermal, and test on other years. Nothing of this is a prediction.</source>
      <translation>由逐日场数据立方体和地震目录出发的完整处理链：热异常指数、增温核心、预警窗口；地震先验概率；命中与漏报；针对三种随机情形的 Molchan 检验；以及由预警窗口更新的先验，当其技巧不显著时先验保持不变。

此处技巧和概率取自相同年份，会高估预警的效果：用于研究时，请用“热异常参数训练”选择阈值，并用其他年份检验。以上均不构成地震预报。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>The whole chain: both scenes onto the map, registration, interferogram and coherence, filter, unwrapping, displacement along the line of sight, and a report with a picture of every step. The single steps are tools of their own.</source>
      <translation>完整流程：将两景影像投影到地图上，依次完成配准、干涉图与相干性、滤波、相位解缠、视线向形变，并生成附有每一步图像的报告。各步骤也有单独的工具。</translation>
    </message>
    <message>
      <location filename="../core/readers/scene.py" />
      <source>The window {window} reaches outside the scene of {rows} lines and {cols} samples: cut it first.</source>
      <translation>窗口 {window} 超出了 {rows} 行、{cols} 列的影像范围：请先裁剪窗口。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>The worker process crashed (exit code {code}) and QGIS was not harmed: run the tool Check installation, and report the crash if it finds nothing.</source>
      <translation>工作进程崩溃（退出代码 {code}），QGIS 未受影响：请运行“检查安装”工具；若未发现问题，请报告此次崩溃。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The worker {worker} cannot load QuakeSAR {version} ({reason}): run pip install quakesar=={version} there.</source>
      <translation>工作进程 {worker} 无法加载 QuakeSAR {version}（{reason}）：请在该处运行 pip install quakesar=={version}。</translation>
    </message>
    <message>
      <location filename="../core/cluster_worker.py" />
      <source>The worker {worker} cannot read its inputs ({reason}): check the shared folder there.</source>
      <translation>工作进程 {worker} 无法读取输入（{reason}）：请检查该处的共享文件夹。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The worker {worker} does not answer ({reason}): stop it or start it again.</source>
      <translation>工作进程 {worker} 没有应答（{reason}）：请停止或重新启动它。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The worker {worker} does not see {path} as this machine does: give it the shared folder under the same name, or stop it.</source>
      <translation>工作进程 {worker} 看到的 {path} 与本机不同：请以相同的路径为其提供共享文件夹，或停止该进程。</translation>
    </message>
    <message>
      <location filename="../core/cluster_worker.py" />
      <source>The worker {worker} has QuakeSAR {found} and this machine has {wanted}: run pip install quakesar=={wanted} there.</source>
      <translation>工作进程 {worker} 的 QuakeSAR 版本为 {found}，而本机为 {wanted}：请在该处运行 pip install quakesar=={wanted}。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The worker {worker} has no GDAL in its Python ({reason}): install the package python3-gdal there and make the environment with python3 -m venv --system-site-packages, or take one of conda with gdal.</source>
      <translation>工作进程 {worker} 的 Python 中没有 GDAL（{reason}）：请在该机器上安装软件包 python3-gdal 并用 python3 -m venv --system-site-packages 建立环境，或使用带 gdal 的 conda 环境。</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>The worker {worker} has {other} and this machine {own}: last digits may differ.</source>
      <translation>工作进程 {worker} 使用 {other}，本机使用 {own}：结果的末位数字可能不同。</translation>
    </message>
    <message>
      <location filename="../core/simulation/orbits.py" />
      <source>The zero-Doppler time of a point did not converge; last step {step} s.</source>
      <translation>某点的零多普勒时间未收敛；最后一次迭代的步长为 {step} s。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>The {fault} slips {slip:.3g} m on {area:.3g} km2, a stress drop of {drop:.0f} MPa that no earthquake has: check that the data are in metres, or give it a larger least width.</source>
      <translation>{fault} 在 {area:.3g} km² 上滑动 {slip:.3g} 米，应力降达 {drop:.0f} MPa，没有地震能达到：请检查数据单位是否为米，或增大其最小宽度。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>The {quantity} of {fault} runs into its bound ({limit}): its interval is cut there, so widen the bound, or say why it holds.</source>
      <translation>{fault} 的{quantity}触及搜索界限（{limit}）：其置信区间在此被截断，请放宽界限，或说明设此界限的理由。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>The {shown} pairs of the highest expected coherence; the layer holds all {all}.</source>
      <translation>预期相干性最高的 {shown} 个像对；图层包含全部 {all} 个。</translation>
    </message>
    <message>
      <location filename="../core/source/stress.py" />
      <source>The {what} has the shape {found}; it must begin with (3, 3).</source>
      <translation>{what} 的数组形状为 {found}；前两维必须为 (3, 3)。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>The ± are one standard deviation from the scatter of the bins, taken as independent: correlated noise (atmosphere) makes the true ones larger. Slip is along the direction that the layer measures.</source>
      <translation>± 为由各分段离散度求得的标准差（1σ），假定各分段相互独立；噪声（大气）相关时，实际的不确定度更大。滑动量沿图层所测的方向。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>There are no scenes yet.</source>
      <translation>还没有影像。</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_cost.py" />
      <source>There are {count} observations for {unknowns} unknowns: give more points, or fewer rectangles.</source>
      <translation>只有 {count} 个观测值，却有 {unknowns} 个未知数：请给出更多的点，或减少矩形断层数。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_solver.py" />
      <source>There are {n} data for {q} offsets and ramps: use more points, or fewer ramps.</source>
      <translation>有 {n} 个数据，却要解算 {q} 个偏移和趋势面参数：请使用更多的点，或减少趋势面。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>There is a gap of {gap:.0f} s between frames; half a cycle of motion or air in it cannot be told from none.</source>
      <translation>影像帧之间有 {gap:.0f} s 的间断；其间半周的运动或大气变化无法与没有变化相区分。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>There is no displacement map yet.</source>
      <translation>还没有形变图。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>There is no elevation model: the ground is taken as flat, {height:g} m high.</source>
      <translation>没有高程模型：地面按高程为 {height:g} m 的平面处理。</translation>
    </message>
    <message>
      <location filename="../core/source/faults.py" />
      <source>There is no fault; give one or more.</source>
      <translation>没有断层；请给出一条或多条断层。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>There is no scene in {path}: files end in .N1.</source>
      <translation>{path} 中没有影像：文件扩展名应为 .N1。</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Thermal</source>
      <translation>热异常</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Thermal alarms</source>
      <translation>热异常预警窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Thermal anomalies: from a cube to a tested probability</source>
      <translation>热异常：由数据立方体到经检验的概率</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Thermal index</source>
      <translation>热异常指数</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Thermal noise</source>
      <translation>热噪声</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Thin the map first (Downsample).</source>
      <translation>请先抽稀形变图（“降采样”工具）。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Thins a displacement map to points that keep its detail, with look vectors and weights.</source>
      <translation>将形变图降采样为保留细节的点，附视线向量和权重。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Thins the map to some hundred points; the inversions need them.</source>
      <translation>把形变图抽稀为数百个点，供反演使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Third interferogram</source>
      <translation>第三幅干涉图</translation>
    </message>
    <message>
      <location filename="../ui/guide_maps.py" />
      <source>This file does not open as a raster.</source>
      <translation>该文件无法作为栅格打开。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Those around the earthquake come first, the shortest on top. Grey: it is not between. ✓: has a map.</source>
      <translation>跨越地震的像对排在前面，时间间隔最短的在最上。灰色：地震不在两景之间。✓：已有形变图。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Those with the smallest dispersion are kept.</source>
      <translation>保留离差最小的候选点。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Three axes</source>
      <translation>三轴图</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Three components from ascending and descending pairs</source>
      <translation>由升轨和降轨像对求三维形变</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>Three interferograms of three dates must add up to zero. Where they miss it by whole cycles one of them was unwrapped wrongly, and the table says which one the loops blame. Run this before the inversion, and leave suspects out, or mend them with Correct unwrapping.</source>
      <translation>三个日期构成的三幅干涉图之和必须为零。若相差整周，说明其中一幅解缠有误，表中给出各闭合环所指出的可疑干涉图。请在反演前运行本工具，并剔除可疑干涉图，或用“解缠改正”修正。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Three passes without a DEM: {pair} with {other} for the topography.</source>
      <translation>无 DEM 的三轨法：{pair}，以 {other} 测地形。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/damage_and_trace.model3" />
      <source>Three scenes of one track, two before the earthquake and one after it: the coherence of both pairs and the displacement, and from them the damaged zones and the trace of the fault.

Take pairs with alike and short baselines: what they differ by is estimated and removed, but the less there is the better.</source>
      <translation>同一轨道的三景影像，两景在震前，一景在震后：求两像对的相干性和形变，并由此得到损毁区和断层迹线。

请选择基线相近且较短的像对：两者的差异会被估计并扣除，但差异越小越好。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_pass.model3" />
      <source>Three-pass interferometry</source>
      <translation>三轨法差分干涉测量</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Three-pass: both pairs share a scene. Four-pass: they do not. The order of the dates does not matter: the signs are in the baselines. With the geometry raster the height is found and its phase computed exactly; without it the ratio is used, which is the same to first order in height.</source>
      <translation>三轨法：两个像对共用一景影像。四轨法：不共用。日期顺序无关紧要：符号已含在基线中。有几何栅格时，求出高程并精确计算其相位；没有时使用基线比值，二者在高程的一阶近似下相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Threshold that was used (0 for windows)</source>
      <translation>所用阈值（窗口法为 0）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>Threshold that was used (m)</source>
      <translation>所用阈值（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Threshold to follow</source>
      <translation>追踪阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Thresholds (mm/h) of single zones; ALARM where empty.</source>
      <translation>各区域的阈值 (mm/h)；为空时采用参数“警报”的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Thresholds (mm/h) of single zones; WARNING where empty.</source>
      <translation>各区域的阈值 (mm/h)；为空时采用参数“预警”的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Thresholds for</source>
      <translation>阈值预设</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Thresholds that stay significant</source>
      <translation>仍然显著的阈值数</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>Thresholds that stay significant (Benjamini-Hochberg)</source>
      <translation>仍然显著的阈值个数（Benjamini-Hochberg）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Tide</source>
      <translation>潮汐</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Tide cycles and background days</source>
      <translation>潮汐周期与背景日</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Tide series</source>
      <translation>潮汐序列</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>Tiles run on the cluster {place}, threads: {threads}.</source>
      <translation>分块在集群 {place} 上运行，线程数：{threads}。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Tilt</source>
      <translation>倾斜</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Time between</source>
      <translation>时间间隔</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Time between (days)</source>
      <translation>时间间隔（天）</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Time between frames (s)</source>
      <translation>影像帧时间间隔 (s)</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Time between the scenes (days)</source>
      <translation>两景影像的时间间隔（天）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Time between two values.</source>
      <translation>相邻两个值之间的时间间隔。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Time of failure (UTC)</source>
      <translation>失稳时间 (UTC)</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Time of the earthquake</source>
      <translation>发震时刻</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Time of the step (UTC)</source>
      <translation>突跳时间 (UTC)</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Time over which a velocity is measured.</source>
      <translation>测量速度所用的时长。</translation>
    </message>
    <message>
      <location filename="../algorithms/texts.py" />
      <source>Time series</source>
      <translation>时间序列</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>Time zone</source>
      <translation>时区</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Times</source>
      <translation>时间取样</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Times may be in any calendar of the climate conventions; days that no real year has, such as 30 February of a model, are left out and reported. Files must share one grid and one unit: mixed units, days out of order and days that come twice are refused. Values outside the valid range become no data.</source>
      <translation>时间可采用气候数据约定中的任何历法；实际年份中不存在的日期（如模式中的 2 月 30 日）将被略去并在报告中列出。各文件必须共用同一格网和同一单位：单位混用、日期乱序或日期重复均不接受。超出有效范围的值记为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Timing errors</source>
      <translation>定时误差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>To either side.</source>
      <translation>向两侧各取的天数。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>To the right of the strike. Left out: any, or 30 degrees about the faults.</source>
      <translation>向走向右侧倾斜。不填：任意倾角，或给定断层倾角上下 30 度以内。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>To try, as 1,2,3.</source>
      <translation>待试算的值，格式如 1,2,3。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>Too few pixels with data in: {zones}. These zones are NOT watched.</source>
      <translation>以下区域有数据的像元太少：{zones}。这些区域未受监测。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Too few points: raise the dispersion or the longest arc. Stray points: raise the least coherence. Pixels that lack data in one scene are not used. Motion of more than a quarter of a wave between neighbours from one date to the next cannot be told from less.</source>
      <translation>点太少：增大离差上限或最长弧段。出现孤立错误点：提高最小相干性。在任一景中缺少数据的像元不采用。相邻日期之间邻点的相对运动若超过四分之一波长，便无法与较小的运动区分。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Top (km)</source>
      <translation>上边缘 (km)</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Topographic pair</source>
      <translation>地形像对</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Topographic pair, first scene</source>
      <translation>地形像对，第一景</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Topographic pair, second scene</source>
      <translation>地形像对，第二景</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Topography (a fringe for {height:.0f} m of height or less): {pairs}. Measuring deformation with it needs an accurate DEM.</source>
      <translation>地形（一个条纹对应的高差不超过 {height:.0f} 米）：{pairs}。若用于测形变，需要高精度的 DEM。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>Topography from a pair of its own</source>
      <translation>由单独像对求得的地形</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Total station</source>
      <translation>全站仪</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>Toward the sensor, relative to the reference place.</source>
      <translation>朝向传感器为正，相对于参考点。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>Traces found: {count}; {seen:.1f} km seen and {bridged:.1f} km bridged.</source>
      <translation>找到迹线 {count} 条；可见部分 {seen:.1f} 千米，补连部分 {bridged:.1f} 千米。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Track</source>
      <translation>轨道号</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>Track {number}, {direction}, {swath} {polarisation}</source>
      <translation>轨道号 {number}，{direction}，{swath} {polarisation}</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Tracks</source>
      <translation>轨道</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Trade-off curve</source>
      <translation>折衷曲线</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>Trade-off curve and criterion; red: what was used.</source>
      <translation>折衷曲线与选取准则；红色为所采用的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Train thermal</source>
      <translation>热异常参数训练</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Troposphere report</source>
      <translation>对流层报告</translation>
    </message>
    <message>
      <location filename="../ui/guide_maps.py" />
      <source>True displacement</source>
      <translation>真实形变</translation>
    </message>
    <message>
      <location filename="../algorithms/hosting.py" />
      <source>Trying once whether numba works beside this QGIS ...</source>
      <translation>正在检测一次 numba 能否与此 QGIS 配合使用……</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>Turbulence</source>
      <translation>湍流</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>Turbulent air stays in: single epochs of single pixels are worth less than the noise says; averages over areas and hours are worth more.</source>
      <translation>湍流大气未被扣除：单个像元单个历元的精度低于噪声值所示；对一定面积和若干小时取平均后精度更高。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Turning points</source>
      <translation>转折点</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Turns a stack of unwrapped interferograms into displacement at every date, and velocity.</source>
      <translation>将一组解缠干涉图转换为各日期的形变和速率。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Turns an interferogram of another program into displacement, phase, coherence and geometry.</source>
      <translation>将其他软件的干涉图转换为形变、相位、相干性和几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Turns displacements seen from two or more directions into east, up and, when it can, north.</source>
      <translation>将两个或更多方向观测到的形变分解为东向和垂向形变，条件允许时还给出北向形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Turns unwrapped phase into displacement in metres, with its uncertainty.</source>
      <translation>将解缠相位转换为以米为单位的形变，并给出其不确定度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Two bands: how much the ground rises toward the east and the north.</source>
      <translation>两个波段：地面向东和向北升高的程度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Two lines at each point.</source>
      <translation>每点两条线。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Two or more single-look products.</source>
      <translation>两景或更多单视复数产品。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Two or more, along the line of sight, metres, positive toward it.</source>
      <translation>两幅或更多，沿视线向，单位为米，朝向传感器为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/three_components.model3" />
      <source>Two pairs over one earthquake, one from ascending and one from descending passes, and a model of the fault for the northward motion that neither sees, into east, north and up with their covariance.

Without a fault model use the tool Decompose into east, north and up on the two displacements: it takes northward motion as zero and tells what that biases, or takes offsets along the flight or GNSS instead.</source>
      <translation>同一地震的两个像对，升轨、降轨各一，并用断层模型给出两者都观测不到的北向运动，分解为东向、北向和垂向形变及其协方差。

没有断层模型时，请对两幅形变使用工具“分解为东向、北向和垂向”：它将北向运动取为零并说明由此产生的偏差，或改用沿飞行方向的偏移量或 GNSS。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Two scenes of one track, pass and swath, one before and one after the earthquake.</source>
      <translation>同一轨道、同一飞行方向（升轨或降轨）、同一条带的两景影像，震前震后各一景。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>Two views, two denominators. Of all alarms, PPV were followed by an earthquake in their own window and FDR = 1 - PPV were not. Of all earthquakes, TPR lay in an alarm and FNR = 1 - TPR were missed. They must not be mixed: of 62 alarms 58 can be right (FDR 6 percent) while 1300 of 1500 earthquakes are missed (FNR 87 percent).</source>
      <translation>两种视角，两个分母。在所有预警窗口中，PPV 为窗口内随后发生地震的比例，FDR = 1 - PPV 为未发生的比例。在所有地震中，TPR 为落在预警窗口内的比例，FNR = 1 - TPR 为漏报的比例。两者不可混用：62 个预警窗口可有 58 个正确（FDR 6%），而 1500 次地震仍漏报 1300 次（FNR 87%）。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/two_pass.model3" />
      <source>Two-pass interferometry</source>
      <translation>二轨法差分干涉测量</translation>
    </message>
    <message>
      <location filename="../core/displacement.py" />
      <source>UNCERTAINTY is asked for without COHERENCE, from which it comes: choose a coherence raster.</source>
      <translation>要求输出 UNCERTAINTY，但未给出其所依据的 COHERENCE：请选择相干性栅格。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>UNITS is '{found}': choose auto, {want}.</source>
      <translation>UNITS 为“{found}”：请选择 auto、{want}。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>UTC, as 2003-12-26 or 2003-12-26T01:56. Deformation is then sought in pairs that enclose it.</source>
      <translation>UTC，如 2003-12-26 或 2003-12-26T01:56。此时只从时间跨度包含该时刻的像对中选取形变像对。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>UTC, as 2014-07-01 or 2014-07-01T12:00.</source>
      <translation>UTC，如 2014-07-01 或 2014-07-01T12:00。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>UTC, included.</source>
      <translation>UTC，含该时刻。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>UTC, included. Left out: no limit.</source>
      <translation>UTC，含该日。不填：无限制。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>UTC, such as 2008-05-12. Left out: no limit.</source>
      <translation>UTC，如 2008-05-12。不填：无限制。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Uncertainties</source>
      <translation>不确定度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Uncertainty</source>
      <translation>不确定度</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Uncertainty holds standard deviations and covariances, the condition number of the design and the direction that the passes cannot see; the error of an estimated trend is in it. Pixels that fewer than two directions cover stay without data.</source>
      <translation>不确定度文件包含标准差和协方差、设计矩阵的条件数以及各轨道无法观测的方向；所估计趋势的误差已计入其中。观测方向少于两个的像元无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Uncertainty of azimuth offset</source>
      <translation>方位向偏移量的不确定度</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Uncertainty of the components</source>
      <translation>各分量的不确定度</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>Uniform slip ends abruptly, where the stress is infinite: the numbers from the slip hold at the middle of each fault, and depend on how the fault is cut. They are meant for slip distributions that taper.</source>
      <translation>均匀滑动在边缘突然终止，该处应力为无穷大：由滑动量得到的数值只对各断层中部成立，并取决于断层如何划分。这些数值适用于边缘渐减的滑动分布。</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Unit of the files</source>
      <translation>文件的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Unit of the stations</source>
      <translation>测站数据的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>Unit vector from ground to sensor (east, north, up), slant range and height (m).</source>
      <translation>由地面指向传感器的单位向量（东、北、上）、斜距和高程 (m)。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Unit vector to the sensor (east, north, up), incidence, slant range, height and mask.</source>
      <translation>指向传感器的单位向量（east、north、up）、入射角、斜距、高程和掩膜。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>Unit vector to the sensor (east, north, up). Left out: as the displacement names.</source>
      <translation>指向传感器的单位向量（east、north、up）。不填：采用形变文件中注明的几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Unit vector to the sensor: east, north, up.</source>
      <translation>指向传感器的单位向量：东、北、上。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unit: {unit}.</source>
      <translation>单位：{unit}。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unit: {unit}; at least {low}.</source>
      <translation>单位：{unit}；不小于 {low}。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unit: {unit}; from {low} to {high}.</source>
      <translation>单位：{unit}；范围 {low} 至 {high}。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Unwrap again at another look number and say where the two differ; takes about a seventh longer.</source>
      <translation>以另一视数再次解缠，并指出两次结果的差异之处；耗时增加约七分之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Unwrap phase</source>
      <translation>相位解缠</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Unwrap topography</source>
      <translation>地形相位解缠</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Unwrapped</source>
      <translation>已解缠部分</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Unwrapped (percent of the pixels with phase)</source>
      <translation>已解缠（占有相位像元的百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/stacks.py" />
      <source>Unwrapped interferograms</source>
      <translation>解缠干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Unwrapped phase</source>
      <translation>解缠相位</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/displacement.py" />
      <source>Unwrapped phase has no zero: give a point or an area that did not move, far from the rupture and coherent, and its displacement is subtracted. Without one the values are relative.</source>
      <translation>解缠相位没有零点：请给出一个未移动、远离破裂且相干的点或区域，结果将减去其形变。不给出时，各值为相对值。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/heightfromphase.py" />
      <source>Unwrapped phase has no zero: give points of known height or the mean height of the area, over the WGS84 ellipsoid (geoid height added). Without them the heights may be off by a constant. Ten metres too high move the ground by 24 m at an incidence of 23 degrees.</source>
      <translation>解缠相位没有零点：请给出已知高程的点或区域的平均高程，从 WGS84 椭球面起算（须加上大地水准面高）。不给出时，高程可能存在常数偏差。入射角为 23 度时，高程偏高十米会使地面移动 24 m。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Unwrapped phase of another pair of the same three scenes, in any order, on the same grid.</source>
      <translation>同样三景影像中另一像对的解缠相位，顺序不限，位于同一格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>Unwrapped phase of another pair without motion, for the check.</source>
      <translation>另一无形变像对的解缠相位，用于检核。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Unwrapped phase of the remaining pair of the three scenes, on the same grid.</source>
      <translation>三景影像中其余像对的解缠相位，位于同一格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Unwrapped phase or displacement</source>
      <translation>解缠相位或形变</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Unwrapped phase. A jump along a straight line where no fault lies is an error of unwrapping.</source>
      <translation>解缠相位。没有断层处沿直线的跳变是解缠误差。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Unwrapped, in metres: line of sight, east, north, up or offsets.</source>
      <translation>已解缠，以米为单位：视线向、东向、北向、垂向或偏移量。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>Unwrapping</source>
      <translation>相位解缠</translation>
    </message>
    <message>
      <location filename="../core/unwrap_frame.py" />
      <source>Unwrapping in tiles</source>
      <translation>分块解缠</translation>
    </message>
    <message>
      <location filename="../core/unwrap_frame.py" />
      <source>Unwrapping in tiles needs {need:.1f} GB of disk beside the output and {free:.1f} GB are free: choose another folder or a smaller area.</source>
      <translation>分块解缠除输出外还需要 {need:.1f} GB 磁盘空间，而可用空间为 {free:.1f} GB：请另选文件夹或更小的区域。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>Unwrapping {cols} x {rows} pixels in {count} tiles.</source>
      <translation>将 {cols} × {rows} 像元分 {count} 块解缠。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Up</source>
      <translation>垂向</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Up dip, at most to the surface.</source>
      <translation>沿断层面向上，最多到地表。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>Upper end of its 95 percent interval.</source>
      <translation>其 95% 区间的上限。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>Upper end of its interval (days)</source>
      <translation>其区间上限（天）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Upper quantile</source>
      <translation>上分位数</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Upward displacement</source>
      <translation>垂向形变</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Used when no file is given; it may hold one interferogram only, unless dates are given.</source>
      <translation>未给出文件时使用；除非给出日期，否则只能包含一幅干涉图。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>Used where no rasters of uncertainty are given.</source>
      <translation>用于没有不确定度栅格的情况。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>VALID_MIN is {low} and VALID_MAX is {high}: the first must be less.</source>
      <translation>VALID_MIN 为 {low}，VALID_MAX 为 {high}：前者必须小于后者。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Valid values (percent)</source>
      <translation>有效值（百分比）</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>Value</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Values above 1.5, or the rank 0.97 (percent)</source>
      <translation>大于 1.5（秩大于 0.97）的值（百分比）</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Values hold {place}, on ground {height:.0f} m above the ellipsoid. With 1000 m more, B⊥ at the same place in the scene changes by up to {change:.2f} m.</source>
      <translation>数值对应于{place}、椭球面以上 {height:.0f} 米的地面。高程增加 1000 米时，影像同一位置的 B⊥ 最多改变 {change:.2f} 米。</translation>
    </message>
    <message>
      <location filename="../ui/entry.py" />
      <source>Values, time series and profiles of deformation layers</source>
      <translation>形变图层的数值、时间序列和剖面</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Variable</source>
      <translation>变量</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>Variance of the map (m2)</source>
      <translation>形变图的方差（m2）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Variation of the slip</source>
      <translation>滑动量的变化程度</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>Velocities are along the line of sight; the true motion is as fast or faster.</source>
      <translation>速度沿视线向；真实运动与之相等或更快。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Velocities are sought up to this, either way.</source>
      <translation>在正负两个方向上搜索速率，直至该值。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Velocity</source>
      <translation>速率</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>Velocity (mm/yr), coherence, and DYYYYMMDD (mm, daily means); over less than three days TYYYYMMDDHHMMSS.</source>
      <translation>速率 (mm/yr)、相干性和 DYYYYMMDD（mm，日平均值）；时长不足三天时为 TYYYYMMDDHHMMSS。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Velocity and height error are relative to the mean of the reference scatterers, those with a 1 in the column reference of the table.</source>
      <translation>速率和高程误差相对于参考散射体（表中 reference 列为 1 者）的平均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Velocity and its deviation (mm/yr), and DYYYYMMDD (mm), as time series viewers read them.</source>
      <translation>速率及其标准差（mm/yr），以及 DYYYYMMDD（mm），格式符合时间序列查看器的要求。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Velocity and its deviation (mm/yr), temporal coherence, and DYYYYMMDD (mm), as time series viewers read them.</source>
      <translation>速率及其标准差（mm/yr）、时间相干性，以及 DYYYYMMDD（mm），格式符合时间序列查看器的要求。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>Velocity and its deviation (mm/yr), temporal coherence, height error (m), amplitude dispersion, 1 for the reference, and DYYYYMMDD (mm), as time series viewers read them.</source>
      <translation>速率及其标准差（mm/yr）、时间相干性、高程误差（米）、振幅离差、参考点为 1，以及 DYYYYMMDD（mm），可供时间序列查看器读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>Velocity of a series</source>
      <translation>时间序列的速率</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>Velocity toward the sensor, against the reference scatterers.</source>
      <translation>朝向传感器的速率，相对于参考散射体。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>Vertical acceleration of the first place.</source>
      <translation>第一个地点的垂向加速度。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>Vertical stress</source>
      <translation>垂向应力</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>Vertical tidal acceleration of the first place.</source>
      <translation>第一个地点的垂直引潮加速度。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>Voids and steps of the model come out as displacement that is none.</source>
      <translation>高程模型的空洞和台阶会表现为虚假形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>Voids of the elevation model</source>
      <translation>高程模型的空洞</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>WARNING</source>
      <translation>预警（WARNING）</translation>
    </message>
    <message>
      <location filename="../core/importing.py" />
      <source>WAVELENGTH is {found} m: it must lie between 0 and 2.</source>
      <translation>WAVELENGTH 为 {found} m：必须在 0 到 2 之间。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>WEAK is {weak} and STRONG is {strong}: both must be greater than zero, and STRONG not less than WEAK.</source>
      <translation>WEAK 为 {weak}，STRONG 为 {strong}：两者都必须大于零，且 STRONG 不小于 WEAK。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/inversion.py" />
      <source>WEIGHTS is '{found}' and COHERENCES is empty: give them, or choose none.</source>
      <translation>WEIGHTS 为“{found}”，而 COHERENCES 为空：请给出相干性，或选择 none。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/inversion.py" />
      <source>WEIGHTS is '{found}': choose one of {want}.</source>
      <translation>WEIGHTS 为“{found}”：请从 {want} 中选择。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>WEIGHTS is '{found}': give three numbers as 1,1,1.</source>
      <translation>WEIGHTS 为“{found}”：请按 1,1,1 的格式给出三个数。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>WEIGHTS must be three numbers of at least zero, not all of them zero.</source>
      <translation>WEIGHTS 必须为三个大于或等于零的数，且不能全为零。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>WIDTH is {found} m: it must not be negative.</source>
      <translation>WIDTH 为 {found} m：不得为负。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/strain.py" />
      <source>WINDOW is {found} pixels and the map has {rows} x {cols}: choose a smaller one.</source>
      <translation>WINDOW 为 {found} 像元，而图的大小为 {rows} × {cols}：请选择更小的窗口。</translation>
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>WINDOW is {found} pixels: it must be odd and at least 1.</source>
      <translation>WINDOW 为 {found} 像元：必须为奇数且不小于 1。</translation>
    </message>
    <message>
      <location filename="../core/filtering.py" />
      <source>WINDOW is {found}: it must be one of {want} pixels.</source>
      <translation>WINDOW 为 {found}：必须取 {want} 像元之一。</translation>
    </message>
    <message>
      <location filename="../core/window_matching.py" />
      <source>WINDOW of {found} m is larger than the scenes ({rows} x {cols} pixels): choose a smaller one.</source>
      <translation>WINDOW 为 {found} m，大于影像（{rows} × {cols} 像元）：请选择更小的窗口。</translation>
    </message>
    <message>
      <location filename="../core/multiple_aperture.py" />
      <source>WINDOW of {found} m is smaller than STEP of {step} m: it must be at least as large.</source>
      <translation>WINDOW 为 {found} m，小于 STEP 的 {step} m：WINDOW 不得小于 STEP。</translation>
    </message>
    <message>
      <location filename="../core/window_matching.py" />
      <source>WINDOW of {found} m is {rows} x {cols} pixels: at least {least} are needed along each side; choose a larger one.</source>
      <translation>WINDOW 为 {found} m，即 {rows} × {cols} 像元：每边至少需要 {least} 像元，请选择更大的窗口。</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>WINDOWS is {found}: it must lie from 2 to 20.</source>
      <translation>WINDOWS 为 {found}：必须在 2 到 20 之间。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>WINDOWS needs 1 &lt;= first &lt;= last, RADII, D_CORE and BLOCK_SIZE positive numbers, and KAPPA 0 to 1.</source>
      <translation>WINDOWS 须满足 1 &lt;= 首日 &lt;= 末日，RADII、D_CORE 和 BLOCK_SIZE 须为正数，KAPPA 须在 0 到 1 之间。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>Walking over the fringes, each pixel gets the whole number of cycles that costs least in jumps where the data speak against them. The result differs from the input by whole cycles only.</source>
      <translation>沿条纹推进，为每个像元选取整周数，使与数据相违的跳变代价最小。结果与输入只相差整周。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Warning</source>
      <translation>预警</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Warnings</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../core/unwrap_correction.py" />
      <source>Was corrected</source>
      <translation>是否改正</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Watches zones for velocity, says when they would fail, and logs every change of level.</source>
      <translation>监视各区域的速度，给出预计失稳时间，并将级别的每次变化记入日志。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Wavelength</source>
      <translation>波长</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>Wavelength in centimetres; one fringe is half of it (C band 5.6, L band 23.6, X band 3.1).</source>
      <translation>波长，单位为厘米；一个条纹为其一半（C 波段 5.6，L 波段 23.6，X 波段 3.1）。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Weigh by area</source>
      <translation>按面积加权</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Weight across the mean rake over that along it</source>
      <translation>垂直于平均滑动角方向与沿该方向的平滑权重之比</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Weight of the region</source>
      <translation>区域权重</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>Weight of the region in the choice of a block</source>
      <translation>分块参数组选择中整个区域的权重</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Weight of the region that was used</source>
      <translation>实际采用的区域权重</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Weight of the smoothing</source>
      <translation>平滑权重</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Weight of the smoothing (1/m)</source>
      <translation>平滑权重（1/m）</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>Weights of the loss</source>
      <translation>损失的权重</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>What broke, and how?</source>
      <translation>什么破裂了，怎样破裂的？</translation>
    </message>
    <message>
      <location filename="../ui/guide_results.py" />
      <source>What came out</source>
      <translation>得到的结果</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>What happened</source>
      <translation>处理过程</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>What is planted, and how strong it is, is our definition.</source>
      <translation>植入什么信号、强度多大，均由本软件自定。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>What it is for, and how to get it</source>
      <translation>用途及获取方法</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>What the heights are measured from: ellipsoid (WGS84; TanDEM-X), egm96 (SRTM), egm2008 (Copernicus DEM), geoid (a raster of geoid heights, given below) or constant (one geoid height, given below). A wrong choice moves the ground by tens of metres.</source>
      <translation>高程的起算面：ellipsoid（WGS84；TanDEM-X）、egm96（SRTM）、egm2008（Copernicus DEM）、geoid（下面给出的大地水准面高栅格）或 constant（下面给出的单一大地水准面高）。选错会使地面偏移数十米。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>What the stations are for</source>
      <translation>测站的用途</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>What this does not say</source>
      <translation>本结果未说明的问题</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>What to trust: the moment within some 15 percent, the slip of the first kilometres. Below, satellites see means over many patches: look at the resolution and run a checkerboard test. A wrong dip or place of the fault is in no standard deviation. Points without displacement are left out.</source>
      <translation>哪些结果可信：地震矩（误差约在 15% 以内），以及最浅几千米的滑动量。更深处，卫星只能反映许多子断层的平均值：请查看分辨率并进行棋盘格检验。断层倾角或位置的错误不体现在任何标准差中。没有形变值的点不参与计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>What was planted</source>
      <translation>植入的信号</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>What was removed, and stable ground before and after.</source>
      <translation>被扣除的部分，以及稳定地面在扣除前后的情况。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>What was simulated, in the same colours.</source>
      <translation>所模拟的真值，用相同的颜色显示。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Where a station states none.</source>
      <translation>用于测站未注明标准差的情况。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Where a trace is interrupted, by a city or fields without coherence, the gap between pieces that point at each other is bridged with a straight segment that has 1 in the field bridged: nothing was seen there. The evidence is an average over the smoothing length, so that a trace cannot bend more sharply, and its ends are uncertain by about a quarter of that length.</source>
      <translation>当迹线因城市或无相干性的农田而中断时，相互指向的各段之间用直线段连接，其字段 bridged 为 1：该处并未观测到任何迹象。证据值是平滑长度上的平均，因此迹线弯曲不会比它更急，其端点的不确定度约为该长度的四分之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>Where areas are counted. Left out: all.</source>
      <translation>统计面积的范围。不填：全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>Where coherence is below about 0.5 (8 looks) the phase says too little: filter first, or take more looks. A decorrelated strip wider than twice Reach hides the rupture: raise Reach.</source>
      <translation>相干性低于约 0.5（8 视）处，相位信息不足：请先滤波，或增大视数。失相干带宽于“影响范围”的两倍时会掩盖破裂：请增大“影响范围”。</translation>
    </message>
    <message>
      <location filename="../ui/guide_scenes.py" />
      <source>Where do you begin?</source>
      <translation>您从哪里开始？</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Where it was less, its loss tells nothing.</source>
      <translation>震前相干性低于此值处，其损失不说明任何问题。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Where it was lower nothing can be told.</source>
      <translation>震前低于此值处无法判断。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>Where its x and y are 0; left out: as the file tells.</source>
      <translation>文件中 x 和 y 为 0 的位置。不填：按文件所述。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>Where the baselines are measured. Left out: the middle of each reference scene.</source>
      <translation>测量基线的位置。不填：各参考影像的中心。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>Where the coherence of the halves is less there is no result.</source>
      <translation>前后两半的相干性低于此值处没有结果。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Where the fault lies, its strike, dip, size and slip, with their uncertainty.</source>
      <translation>断层的位置、走向、倾角、大小和滑动量，及其不确定度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>Where the files hold quality flags, name their variable and the flags that you accept; all other pixels become no data (MODIS temperature: QC_Night, and xxxxxx00 for good values only or xxxxxx0x for all that were produced). Flags that come as GeoTIFF of their own are found by this name in the names of their files, and by their date.</source>
      <translation>文件含质量标记时，请填写其变量名和可接受的标记；其他像元均变为无数据（MODIS 温度：QC_Night，xxxxxx00 仅保留优质值，xxxxxx0x 保留所有已生产的值）。标记为独立 GeoTIFF 时，按文件名中的该名称及日期匹配。</translation>
    </message>
    <message>
      <location filename="../ui/guide_tools.py" />
      <source>Where the ground broke: lines with length, strike and offset.</source>
      <translation>地表破裂的位置：带有长度、走向和错动量的线。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Where the layer has neither the field bottom_depth nor width.</source>
      <translation>用于图层既无字段 bottom_depth 也无字段 width 的情况。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has neither the field bottom_depth nor width; positive down.</source>
      <translation>用于图层既无字段 bottom_depth 也无字段 width 的情况；向下为正。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field dip; to the right of the line.</source>
      <translation>用于图层没有字段 dip 的情况；向线的右侧倾斜。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field opening: motion apart, for dikes. Left out: none.</source>
      <translation>用于图层没有字段 opening 的情况：两壁的张开量，用于岩墙（岩脉）侵入。不填：无张开。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field rake: the motion of the hanging wall, from the strike upward. 0 left-lateral, 90 reverse, 180 right-lateral, -90 normal.</source>
      <translation>用于图层没有字段 rake 的情况：上盘的运动方向，自走向向上量取。0 为左旋，90 为逆冲，180 为右旋，-90 为正断。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Where the layer has no field rake: the motion of the hanging wall. 0 left-lateral, 90 reverse, 180 right-lateral, -90 normal.</source>
      <translation>用于图层没有字段 rake 的情况：上盘的运动方向。0 为左旋，90 为逆冲，180 为右旋，-90 为正断。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field slip.</source>
      <translation>用于图层没有字段 slip 的情况。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Where the layer has no field top_depth; positive down. Left out: 0, the fault breaks the surface.</source>
      <translation>用于图层没有字段 top_depth 的情况；向下为正。不填：0，断层出露地表。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Where the layer has no such field.</source>
      <translation>用于图层没有该字段的情况。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Where the middle of the top edge may lie. Left out: where the ground moved.</source>
      <translation>断层上边缘中点可能所在的范围。不填：地面发生位移之处。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Where the model is tabulated; with the fields east, north, up (look vector) and displacement compared.</source>
      <translation>需要列出模型值的点；若带有字段 east、north、up（视线向量）和 displacement，则与观测比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Where the rupture takes the coherence, the phase is lost but bright and dark ground can still be matched. Square windows of the earlier scene are found again in the later one by normalised correlation of their amplitudes; the peak is interpolated to a few hundredths of a pixel. Amplitudes are taken over the brightness of the ground around, so that a bright slope does not decide alone.</source>
      <translation>在破裂带上相干性丧失，相位不可用，但明暗地物仍可匹配。将较早影像的方形窗口用振幅的归一化互相关在较晚影像中重新找到；相关峰内插到百分之几像素。振幅先除以周围地面的亮度，使单个明亮斜坡不至于独自决定结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>Where the strain of faults is computed; 0 is the surface.</source>
      <translation>计算断层应变的深度；0 为地表。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Where tools run</source>
      <translation>工具的运行位置</translation>
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>Where tools run (auto, thread of QGIS, or worker process)</source>
      <translation>工具的运行方式（自动、QGIS 线程或独立进程）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>Whether cores of successive days need only touch instead of sharing a pixel.</source>
      <translation>相邻日期的增温核心是否只需相接而不必共有像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Whether the mean of the scene weighs pixels by their area.</source>
      <translation>场景平均值是否按像元面积加权。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Which days are the reference, how many it needs, the weight by area and the least clear share are our definitions, because the public record gives none.</source>
      <translation>参考由哪些日子组成、至少需要多少天、面积加权以及最小晴空比例，均由本软件自定，因为公开文献没有给出。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Which elevation model, and what are its heights measured from?</source>
      <translation>用哪个高程模型，其高程从哪个面起算？</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>Which ground, and how fine?</source>
      <translation>处理哪片地面，分辨率多细？</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>Which pair for what</source>
      <translation>各像对的适用用途</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>Which two scenes enclose the earthquake?</source>
      <translation>哪两景影像跨越地震？</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>White noise of a pixel, standard deviation (m)</source>
      <translation>像元白噪声标准差（米）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>White noise t</source>
      <translation>白噪声 t</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Whole cycles</source>
      <translation>完整周期数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>Whole cycles to add to the component, and to polygons without a number; below zero to take away.</source>
      <translation>给该连通分量以及未给出数值的多边形所加的整周数；负值表示减去。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>Whole numbers on the grid of the cube, such as 0 sea and 1 land; for retira. Left out: one class.</source>
      <translation>位于数据立方体格网上的整数，如 0 为海洋、1 为陆地；用于 retira。不填：单一类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Whose distance is the width of a kernel.</source>
      <translation>以到第几个近邻的距离作为核宽。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>Whose pixels are taken. Left out: the extent and cell size below.</source>
      <translation>采用该栅格的像元。不填：使用下面的范围和网格大小。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Wider above by</source>
      <translation>向上加宽</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Wider below by</source>
      <translation>向下加宽</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>Width (km)</source>
      <translation>宽度 (km)</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>Width W of the strips</source>
      <translation>长条形断层的宽度 W</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>Width of a map pixel. Left out: chosen so that the scene loses nothing.</source>
      <translation>地图像元的宽度。不填：自动选取，使影像不损失信息。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>Width of the broken strip</source>
      <translation>破碎带宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>Width of the patches</source>
      <translation>子断层宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>Width of the rupture</source>
      <translation>破裂宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>Width of the swath</source>
      <translation>条带宽度</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>Window [pixels]</source>
      <translation>窗口 [像元]</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>Window of a turning point</source>
      <translation>转折点窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Window of the filter [pixels]</source>
      <translation>滤波窗口 [像元]</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>Window, radius and ellipse are our definitions, because the public record gives none.</source>
      <translation>窗口、半径和椭圆均由本软件自定，因为公开文献没有给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Windows</source>
      <translation>窗口数</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>Windows in space and time.</source>
      <translation>空间和时间上的窗口。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>Windows with an offset (percent)</source>
      <translation>得到偏移量的窗口（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>Windows, or nearest neighbours.</source>
      <translation>时空窗法，或最近邻法。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>With DDOF 1 the standard deviation is that of a sample, with 0 that of a whole population (CDO calls them ymonstd1 and ymonstd). Pixels and seasons with too few days have no value.</source>
      <translation>DDOF 为 1 时得到样本标准差，为 0 时得到总体标准差（CDO 中称为 ymonstd1 和 ymonstd）。天数过少的像元和季节没有数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>With a reference measure (Seismic prior) the region is its map, and coverage, gain and the R-score TPR - tau are given; without one they are -1. Alarms count when they begin in the period. The chance given here supposes independent earthquakes and is too small when they cluster: use the tool Molchan diagram for a test.</source>
      <translation>有参考测度（“地震先验概率”）时，区域即其图幅，并给出覆盖率、增益和 R 评分 TPR - tau；没有时均为 -1。在所给时段内开始的预警窗口才计入。这里给出的随机概率假定地震相互独立，地震成丛时偏小：检验请使用“Molchan 图”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>With displacement, east, north, up, sigma, count, size and spread.</source>
      <translation>带有字段 displacement、east、north、up、sigma、count、size 和 spread。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>With fewer than 15 scenes noise passes for scatterers: raise the least coherence.</source>
      <translation>影像少于 15 景时，噪声会被当作散射体：请提高最小相干性。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>With fixed: a roughness of 1 / weight metres costs as much as one standard deviation of the data.</source>
      <translation>选 fixed 时：粗糙度为 1 / 权重（米）所受的惩罚，等同于数据的一倍标准差。</translation>
    </message>
    <message>
      <location filename="../ui/guide_advice.py" />
      <source>With precise orbits the map tilts less: choose their folder when you have them.</source>
      <translation>使用精密轨道时，形变图的倾斜较小：若有精密轨道，请选择其文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>With that of the stations it sets their weights.</source>
      <translation>与测站的标准差一起决定二者的权重。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>With the geometry raster of a scene the maps lie on its pixels, and the motion toward the sensor and its fringes come with them. Further geometries give those of other tracks in the same run, and measured displacements are wrapped into the same fringes, to be laid beside the modelled ones. Pixels without a look vector have no line of sight.</source>
      <translation>给出影像的几何栅格时，结果落在其像元上，并同时给出朝向传感器的位移及其条纹。其他几何栅格在同一次运行中给出其他轨道的结果，实测位移以相同的条纹周期缠绕，便于与模拟结果对照。没有视线向量的像元没有视线向位移。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>Within (%)</source>
      <translation>限差以内 (%)</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>Within 1.96 deviations (95 % when they are right)</source>
      <translation>残差在 ±1.96σ 以内的比例（标准差正确时为 95 %）</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>Within 1.96 deviations (percent)</source>
      <translation>在 1.96 倍标准差以内（百分比）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>Within the limits the scenes fall into {parts} parts: {longer} longer pairs join them.</source>
      <translation>在限值以内影像分成 {parts} 个部分：由 {longer} 个更长的干涉对将其连接。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Without a geometry raster. Left out: about 400 pixels along the longer side.</source>
      <translation>用于没有几何栅格的情况。不填：长边约 400 像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/faults.py" />
      <source>Without a geometry raster. Left out: that of the area, or the UTM zone.</source>
      <translation>用于没有几何栅格的情况。不填：采用区域的坐标参考系，或 UTM 分带。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Without an elevation model give two more scenes, or one: a topographic pair without motion, with a perpendicular baseline of 100 to 500 m. It measures the heights, and the rest of the chain is the same. Where its phase could not be unwrapped reliably nothing is shown. Its heights have no zero: give a point of known height, or the mean height of the area as the constant height; ten metres too high move the map by 24 m.</source>
      <translation>没有高程模型时，请再给两景或一景影像：即无形变的地形像对，垂直基线为 100 至 500 m。由它测定高程，其余流程相同。其相位无法可靠解缠处不显示结果。所得高程没有零点：请给出已知高程的点，或以区域平均高程作为固定高程；偏高十米会使图移动 24 m。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>Without it, elevation models that refer to {name} are refused. Put {file} from https://cdn.proj.org into PROJ's data folder (Debian: sudo apt install proj-data), or give a geoid raster.</source>
      <translation>缺少它时，以 {name} 为基准的高程模型会被拒绝。请将 https://cdn.proj.org 上的 {file} 放入 PROJ 的数据文件夹（Debian：sudo apt install proj-data），或给出大地水准面栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Without motion since the first scene of that pair.</source>
      <translation>该像对第一景以来无形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Without polygons.</source>
      <translation>用于没有面要素的情况。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Works with rasters of any program, in metres. Pixels without data stay without.</source>
      <translation>适用于任何软件生成的以米为单位的栅格。没有数据的像元仍无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>Worst R-hat of the chains</source>
      <translation>各链中最差的 R-hat</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>Worst R-hat, fewest independent draws</source>
      <translation>最大 R-hat，最少独立样本数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Worst level</source>
      <translation>最高级别</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>Worth by years</source>
      <translation>各时段的效能</translation>
    </message>
    <message>
      <location filename="../algorithms/models/four_pass.model3" />
      <source>Wrapped</source>
      <translation>缠绕相位</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>Wrapped phase</source>
      <translation>缠绕相位</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>Wrapped phase in radians, as in an interferogram.</source>
      <translation>缠绕相位，以弧度为单位，与干涉图中相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>Wrapped phase in radians, from -pi to pi.</source>
      <translation>缠绕相位，以弧度为单位，从 -pi 到 pi。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Wrapped phase, flat earth and topography removed. One colour cycle is half a wavelength of motion.</source>
      <translation>缠绕相位，已去除平地相位和地形相位。一个颜色周期相当于半个波长的形变。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>Writes four descending and two ascending single-look scenes as genuine .N1 products, DORIS orbit files, elevation models and the true phase and displacement. Scatterers lie on a terrain in true radar geometry; the ground moves as the published fault model says.</source>
      <translation>写出四景降轨和两景升轨单视影像（标准的 .N1 产品格式）、DORIS 轨道文件、高程模型以及相位和形变的真值。散射体按真实雷达几何分布于地形上；地面按已发表的断层模型移动。</translation>
    </message>
    <message>
      <location filename="../core/thermal/synthetic.py" />
      <source>YEARS, ROWS, COLS and COUNT are {years}, {rows}, {cols} and {count}: 5 to 60 years, at least 12 x 12 pixels and one earthquake are wanted.</source>
      <translation>YEARS、ROWS、COLS 和 COUNT 为 {years}、{rows}、{cols} 和 {count}：要求 5 至 60 年、至少 12 × 12 像元和一次地震。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>YYYY-MM-DD. Left out: as the product tells. Chooses the pair of a stack or the end in a series.</source>
      <translation>YYYY-MM-DD。不填：按产品注明。用于从干涉图集中选取像对，或选取时间序列的终点。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>YYYY-MM-DD. Left out: as the product tells. Chooses the pair of a stack or the start in a series.</source>
      <translation>YYYY-MM-DD。不填：按产品注明。用于从干涉图集中选取像对，或选取时间序列的起点。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>Years</source>
      <translation>年数</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>You need two single-look products of the same track, one before and one after the earthquake, an elevation model of the area and what its heights refer to; precise orbits are better than those of the product. The earlier scene becomes the reference.</source>
      <translation>您需要同一轨道的两景单视产品（震前、震后各一景）、该区域的高程模型及其高程基准；精密轨道优于产品自带的轨道。较早的影像作为参考影像。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>ZONE is '{found}': choose auto, {want}.</source>
      <translation>ZONE 为“{found}”：请选择 auto、{want}。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>ZONES holds no polygon: draw the areas to watch.</source>
      <translation>ZONES 不含面要素：请绘制要监测的区域。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_stage.py" />
      <source>ZONES: the name '{found}' occurs twice: give every zone a name of its own.</source>
      <translation>ZONES：名称“{found}”出现了两次：请为每个区域取不同的名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Zenith delay, reference scene</source>
      <translation>天顶延迟，参考影像</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>Zenith delay, secondary scene</source>
      <translation>天顶延迟，辅影像</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>Zero counts as no data where the program writes it so; a pixel that really did not move is lost with it. The zero of the displacement is that of the product: check it on ground that did not move. A product without look vectors gets one direction for all pixels, or none; give heading and incidence then. No uncertainty comes with these products: take it from the coherence or from a stable area.</source>
      <translation>若软件以零表示无数据，则零按无数据处理；确实未移动的像元也会因此丢失。形变的零点沿用产品：请在未移动的地面上检查。没有视线向量的产品，所有像元采用同一方向，或没有方向；此时请给出飞行方向和入射角。这类产品不附不确定度：请由相干性或稳定区域求取。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/aria.py" />
      <source>Zero is taken as no data, as ARIA writes it.</source>
      <translation>按 ARIA 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gamma.py" />
      <source>Zero is taken as no data, as GAMMA writes it.</source>
      <translation>按 GAMMA 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/hyp3.py" />
      <source>Zero is taken as no data, as HyP3 writes it.</source>
      <translation>按 HyP3 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/isce2.py" />
      <source>Zero is taken as no data, as ISCE2 writes it.</source>
      <translation>按 ISCE2 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/licsar.py" />
      <source>Zero is taken as no data, as LiCSAR writes it.</source>
      <translation>按 LiCSAR 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/licsbas.py" />
      <source>Zero is taken as no data, as LiCSBAS writes it.</source>
      <translation>按 LiCSBAS 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/pyrate.py" />
      <source>Zero is taken as no data, as PyRate writes it.</source>
      <translation>按 PyRate 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/roipac.py" />
      <source>Zero is taken as no data, as ROI_PAC writes it.</source>
      <translation>按 ROI_PAC 的写法，零值视为无数据。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>Zero of the displacement</source>
      <translation>形变零点</translation>
    </message>
    <message>
      <location filename="../algorithms/stories.py" />
      <source>Zero of the displacement: {place}</source>
      <translation>形变零点：{place}</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>Zone {zone} is NOT watched: no data.</source>
      <translation>区域 {zone} 未受监测：没有数据。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>Zone {zone}: displacement, velocity with its thresholds, inverse velocity (all times UTC).</source>
      <translation>区域 {zone}：位移、速度及其阈值、速度倒数（时间均为 UTC）。</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Zones</source>
      <translation>监视区域</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>Zones are connected damaged pixels with area and centroid. With a layer of buildings or districts each feature gets the loss, the confidence and the damaged share of the pixels it touches; a building smaller than a pixel gets the value of its surroundings.</source>
      <translation>损毁区为连通的受损像元，附面积和质心。给出建筑物或街区图层时，每个要素得到其所触及像元的相干性损失、置信度和受损比例；小于一个像元的建筑物取其周围的值。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>Zones at the last epoch</source>
      <translation>最后历元各区域的状态</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Zones with a time of failure</source>
      <translation>给出失稳时间的区域数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>Zones with levels</source>
      <translation>带级别的区域</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a DORIS orbit file, to be given as ORBITS</source>
      <translation>DORIS 轨道文件，应作为 ORBITS 给出</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a detected alternating-polarisation product</source>
      <translation>交替极化检波（振幅）产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a detected alternating-polarisation product of medium resolution</source>
      <translation>中等分辨率交替极化检波产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a detected image-mode product</source>
      <translation>成像模式检波（振幅）产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a detected image-mode product of medium resolution</source>
      <translation>中等分辨率成像模式检波产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a detected wide-swath product</source>
      <translation>宽幅检波产品</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/comet.py" />
      <source>a displacement</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a geocoded alternating-polarisation product</source>
      <translation>地理编码的交替极化产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a geocoded image-mode product</source>
      <translation>地理编码的成像模式产品</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>a geoid height, given in the tool</source>
      <translation>一个大地水准面高，在工具中给出</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>a geoid raster, given in the tool</source>
      <translation>大地水准面栅格，在工具中给出</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a global-monitoring product</source>
      <translation>全球监测模式产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a latitude of the geolocation grid</source>
      <translation>地理定位格网的纬度</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/planes.py" />
      <source>a layer</source>
      <translation>某图层</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a longitude of the geolocation grid</source>
      <translation>地理定位格网的经度</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/snap.py" />
      <source>a product</source>
      <translation>产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a product of the AATSR instrument</source>
      <translation>AATSR 仪器的产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a product of the MERIS instrument</source>
      <translation>MERIS 仪器的产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a record carries the time {time}</source>
      <translation>某条记录的时间为 {time}</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a slant range time of the geolocation grid (ns)</source>
      <translation>地理定位格网的斜距时间 (ns)</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>a step of rows or columns is 0</source>
      <translation>行或列的步长为 0</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/licsbas.py" />
      <source>a velocity</source>
      <translation>速率</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a wave-mode product</source>
      <translation>波模式产品</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>a wide-swath single-look product</source>
      <translation>宽幅单视产品</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>a-value</source>
      <translation>a 值</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>abic: as much as the data ask for (Akaike's Bayesian criterion); corner: where the trade-off curve bends most; fixed: the number below.</source>
      <translation>abic：由数据决定平滑程度（赤池贝叶斯信息准则）；corner：取折衷曲线弯曲最大处；fixed：使用下面的数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>above 0.5</source>
      <translation>高于 0.5</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>across</source>
      <translation>垂直于线</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>across the earthquake</source>
      <translation>跨震</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>adaptive</source>
      <translation>自适应</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>after</source>
      <translation>改正后</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>after the earthquake</source>
      <translation>震后</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>aftershocks</source>
      <translation>余震</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>against</source>
      <translation>对比的随机假设</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>air (mm)</source>
      <translation>大气 (mm)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>air temperature</source>
      <translation>气温</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>alarm</source>
      <translation>预警窗口</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>alarm (mm/h)</source>
      <translation>警报 (mm/h)</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>alarms</source>
      <translation>预警窗口</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>alarms, by threshold</source>
      <translation>各阈值下的预警窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>alice standardises the value itself; retira first takes off the mean of the scene, over pixels of the same class (give land and sea as CLASSES); gradient standardises a later hour of the night minus an earlier one, which clouds elsewhere cannot disturb; quantile gives the share of other years' days below this one and suits any sensor. The last is our definition.</source>
      <translation>alice 直接对数值作标准化；retira 先减去同类像元的场景平均值（以 CLASSES 给出陆地和海洋）；gradient 对夜间较晚时刻减去较早时刻之差作标准化，不受别处云的干扰；quantile 给出其他年份中低于该日的天数比例，适用于任何传感器。最后一种为本软件的定义。</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>all</source>
      <translation>全部年份</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>all common ground</source>
      <translation>全部公共区域</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>all faults</source>
      <translation>全部断层</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>along</source>
      <translation>沿线</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>along strike (km)</source>
      <translation>沿走向（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>along the flight +, against it −</source>
      <translation>沿飞行方向为 +，逆向为 −</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>along-track</source>
      <translation>沿轨向</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>along: along the line; across: at right angles to it.</source>
      <translation>along：沿线方向；across：与线垂直。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>an ERS product</source>
      <translation>ERS 产品</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/aria.py" />
      <source>an interferogram</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gunw.py" />
      <source>an interferogram or displacement</source>
      <translation>干涉图或形变</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>an offset</source>
      <translation>常数偏移</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>an offset and a plane</source>
      <translation>常数偏移和平面</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/gmtsar.py" />
      <source>an unwrapped phase</source>
      <translation>解缠相位</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/licsar.py" />
      <source>an unwrapped phase of the dates given</source>
      <translation>所给日期的解缠相位</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>and {count} more</source>
      <translation>另有 {count} 个</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>anomaly</source>
      <translation>异常</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>another phase unwrapper</source>
      <translation>另一种相位解缠程序</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>another product</source>
      <translation>其他产品</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>arctangent</source>
      <translation>反正切</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>area (km2)</source>
      <translation>面积（km²）</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>area (misleads)</source>
      <translation>面积（易误导）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>area skill score</source>
      <translation>面积技巧评分</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>arrays</source>
      <translation>数组运算</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>as drawn</source>
      <translation>按所画范围</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>ascending</source>
      <translation>升轨</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>at longitude {east:.5f}°, latitude {north:.5f}°</source>
      <translation>经度 {east:.5f}°、纬度 {north:.5f}°处</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>at the middle of each reference scene</source>
      <translation>各参考影像的中心处</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>atmosphere</source>
      <translation>大气</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>auto asks the file.</source>
      <translation>auto 表示按文件中的说明。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>auto believes the files; name the unit when they tell none or a wrong one.</source>
      <translation>auto 采信文件；文件未注明单位或单位有误时请指定。</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>auto goes by content.</source>
      <translation>auto 按内容判断。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>auto goes by the ending of the name: fsp, param, inp or inr (Coulomb), else mechanisms.</source>
      <translation>auto 按文件扩展名判断：fsp、param、inp 或 inr（Coulomb），其余按震源机制读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>auto looks at the first lines.</source>
      <translation>auto 查看文件开头几行。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>auto takes them by the kind of the index.</source>
      <translation>auto 按指数类型选取。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>azimuth</source>
      <translation>方位向</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>b-value</source>
      <translation>b 值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>background</source>
      <translation>背景</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tidebackground.py" />
      <source>background day</source>
      <translation>背景日</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>bam_small: 10 km around the town. bam: 42 km with the whole rupture.</source>
      <translation>bam_small：城区周围 10 km。bam：42 km，包含整个破裂带。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>band number</source>
      <translation>波段号</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>beachball</source>
      <translation>震源球</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>before</source>
      <translation>改正前</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>before the earthquake</source>
      <translation>震前</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>below -0.1</source>
      <translation>低于 -0.1</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>best</source>
      <translation>最优值</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>bilinear</source>
      <translation>双线性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>bilinear: for measurements; nearest: for classes.</source>
      <translation>bilinear：用于测量值；nearest：用于类别。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>binomial p</source>
      <translation>二项分布 p 值</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>binomial, {count} main shocks taken as independent</source>
      <translation>二项分布，{count} 次主震视为相互独立</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>bins</source>
      <translation>档</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>bootstrap</source>
      <translation>自助法</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>both</source>
      <translation>两者</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>both: the motion, with the northward part, and the trend; trend: the offset or ramp only.</source>
      <translation>both：用于求形变（含北向分量）和趋势；trend：只用于求常数偏移或趋势面。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>bottom</source>
      <translation>底边</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>bottom (km)</source>
      <translation>下边缘（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>bottom depth</source>
      <translation>下边缘深度</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>bound</source>
      <translation>触及的界限</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_offsets.py" />
      <source>bridged, not seen</source>
      <translation>连接段，未观测到</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>buildings</source>
      <translation>建筑物</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>buried strip, dip-slip: 4 (lambda + mu) / (pi (lambda + 2 mu)) mu D / W</source>
      <translation>隐伏的长条形断层，倾滑：4 (lambda + mu) / (pi (lambda + 2 mu)) mu D / W</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>buried strip, strike-slip: (4 / pi) mu D / W</source>
      <translation>隐伏的长条形断层，走滑：(4 / pi) mu D / W</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>by block</source>
      <translation>分块参数组</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>calibration</source>
      <translation>定标</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>came back (m)</source>
      <translation>恢复结果（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>cannot be told</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>catalogue shifted in time, its clusters and places kept</source>
      <translation>地震目录在时间上平移，保留丛集与位置</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>causal</source>
      <translation>仅用此前年份</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>cells</source>
      <translation>单元数</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>centroid depth</source>
      <translation>矩心深度</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>chance</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../core/timeseries/atmosphere.py" />
      <source>choose a smaller area</source>
      <translation>请选择更小的区域</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_candidates.py" />
      <source>choose a smaller area or fewer scenes</source>
      <translation>请选择更小的区域或更少的影像</translation>
    </message>
    <message>
      <location filename="../core/cut_lines.py" />
      <source>choose a smaller area or more looks</source>
      <translation>请选择更小的区域或更多视数</translation>
    </message>
    <message>
      <location filename="../core/unwrap_raster.py" />
      <source>choose a smaller area, more looks, or tiles</source>
      <translation>请选择更小的区域、更多视数，或分块处理</translation>
    </message>
    <message>
      <location filename="../core/unwrap_frame.py" />
      <source>choose smaller tiles or more looks</source>
      <translation>请选择更小的分块或更多视数</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>choose the package {package} in OSGeo4W Setup, Advanced Install</source>
      <translation>在 OSGeo4W Setup 的 Advanced Install 中选择软件包 {package}</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>chosen in the settings</source>
      <translation>由设置指定</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>circular crack: 7/16 M0 / r^3 = 2.436 M0 / A^1.5</source>
      <translation>圆形裂纹：7/16 M0 / r^3 = 2.436 M0 / A^1.5</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>classes</source>
      <translation>级</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>closer to failure +, farther from it −</source>
      <translation>趋于破裂为 +，远离破裂为 −</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>closure</source>
      <translation>闭合差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>clusters</source>
      <translation>丛集</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>cm</source>
      <translation>cm</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>cm along the direction of the track</source>
      <translation>沿轨道观测方向 (cm)</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_source.py" />
      <source>cm at most</source>
      <translation>cm（最大）</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>coherence change</source>
      <translation>相干性变化</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>collocation</source>
      <translation>最小二乘配置</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>common</source>
      <translation>公共参数组</translation>
    </message>
    <message>
      <location filename="../core/simulation/job.py" />
      <source>compilation is switched off</source>
      <translation>编译已关闭</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>compiled and run in {time:.2f} s</source>
      <translation>编译并运行用时 {time:.2f} 秒</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>compiles the kernels</source>
      <translation>编译计算内核</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>constant</source>
      <translation>常数</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>contraction</source>
      <translation>压缩</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>contrast</source>
      <translation>对比度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>coregistration</source>
      <translation>配准</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>corner</source>
      <translation>拐点</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>correlation</source>
      <translation>相关系数</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>coverage</source>
      <translation>覆盖率</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>coverage tau</source>
      <translation>覆盖率 tau</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>crashes</source>
      <translation>崩溃</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>cross-correlation</source>
      <translation>互相关</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>cross-section</source>
      <translation>剖面</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/fusemonitoring.py" />
      <source>cross-validation</source>
      <translation>交叉验证</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>curvature</source>
      <translation>曲率</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>custom</source>
      <translation>自定义</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>cut the area or the period</source>
      <translation>请缩小区域或时段</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>cut the area or the period, or average to larger pixels</source>
      <translation>请缩小区域或时段，或平均成更大的像元</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>cut the period or the region</source>
      <translation>请缩短时段或缩小区域</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>cut the rasters or enlarge WIDTH</source>
      <translation>请裁剪栅格或增大 WIDTH</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>cycles</source>
      <translation>整周</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>daily range (µGal)</source>
      <translation>日变幅（µGal）</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>daily_mean</source>
      <translation>日平均</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>dam</source>
      <translation>大坝</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>damage by loss of coherence</source>
      <translation>由相干性损失推断的损毁</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>damped</source>
      <translation>衰减至零</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>data lost</source>
      <translation>数据中断</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>data rms (mm)</source>
      <translation>观测值均方根（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>days</source>
      <translation>天</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>deformation</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>deformation: true jumps exist; smooth: topography, where they do not.</source>
      <translation>deformation：存在真实跳变；smooth：地形，不存在跳变。</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
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
      <location filename="../core/source/slip_report.py" />
      <source>depth (km)</source>
      <translation>深度（千米）</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>depth of the top edge</source>
      <translation>上边缘深度</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>descending</source>
      <translation>降轨</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>deviation (mm/yr)</source>
      <translation>标准差（mm/yr）</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>difference of the residuals (mm)</source>
      <translation>残差之差（毫米）</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>differential</source>
      <translation>差分</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>differential: no flat earth, no topography; flattened: with topography; raw: with both.</source>
      <translation>differential：不含平地相位和地形相位；flattened：含地形相位；raw：两者都含。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>dilatation</source>
      <translation>体应变</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>dip</source>
      <translation>倾角</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>discontinuity</source>
      <translation>不连续</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>dislocation</source>
      <translation>位错</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>displacement (mm)</source>
      <translation>位移 (mm)</translation>
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>distance (km)</source>
      <translation>距离（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>doubtful: 0.3 to 0.7</source>
      <translation>存疑：0.3 至 0.7</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>down dip (km)</source>
      <translation>沿倾向（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>doy15</source>
      <translation>年积日 ±15 天</translation>
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>draw a line across raster layers</source>
      <translation>请在栅格图层上画一条线</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>draws</source>
      <translation>样本数</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>duration</source>
      <translation>持续时间</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>early warning</source>
      <translation>早期预警</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/damagemap.py" />
      <source>earthquake</source>
      <translation>地震</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>earthquakes</source>
      <translation>地震</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>east</source>
      <translation>东向</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>east (km from the corner)</source>
      <translation>东向（km，自角点起算）</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>east (km)</source>
      <translation>东向（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>east +, west −</source>
      <translation>向东为 +，向西为 −</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>elastic half-space</source>
      <translation>弹性半空间</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>elevation</source>
      <translation>高程</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>ellipsoid</source>
      <translation>椭球面</translation>
    </message>
    <message>
      <location filename="../core/multiple_aperture.py" />
      <source>enlarge STEP</source>
      <translation>请增大 STEP</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>epochs</source>
      <translation>历元</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>error diagram</source>
      <translation>错误图</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>events</source>
      <translation>次事件</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>evident</source>
      <translation>由数据判定</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>evident: where the data blame the input; input: every region that does not close, when the two others are known to be right.</source>
      <translation>evident：只改正数据明确指出输入有误之处；input：已知另外两幅正确时，改正所有不闭合的区域。</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>expected coherence</source>
      <translation>预期相干性</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>explained (%)</source>
      <translation>方差解释率（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>extension</source>
      <translation>拉张</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>failed: {kind}: {text}</source>
      <translation>失败：{kind}：{text}</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>false alarms</source>
      <translation>虚报</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>false alarms, FDR</source>
      <translation>虚报率 FDR</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>fault</source>
      <translation>断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/okadaforward.py" />
      <source>fault model</source>
      <translation>断层模型</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>fault {number}</source>
      <translation>断层 {number}</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>faults</source>
      <translation>断层</translation>
    </message>
    <message>
      <location filename="../algorithms/hosting.py" />
      <source>files of any origin are read, and a crash over a damaged one must stay there</source>
      <translation>需读取任意来源的文件，损坏文件引起的崩溃须限制在该进程内</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>fill</source>
      <translation>内插填补</translation>
    </message>
    <message>
      <location filename="../algorithms/ground.py" />
      <source>fill: interpolate them from around; mask: leave the ground there without data.</source>
      <translation>fill：由周围内插；mask：该处地面留为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>filter</source>
      <translation>滤波</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>filters, fits, sparse systems</source>
      <translation>滤波、拟合、稀疏方程组</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>finished product</source>
      <translation>成品</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>finite fault</source>
      <translation>有限断层</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>first</source>
      <translation>第一节面</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>first end</source>
      <translation>起始端</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>fitted</source>
      <translation>拟合</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>fixed</source>
      <translation>固定</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>fixed: strike, dip and rake as given; optimal: closest to failure in the regional stress.</source>
      <translation>fixed：采用给定的走向、倾角和滑动角；optimal：区域应力下最接近破裂的面。</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>flattened</source>
      <translation>去平地</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>flattening</source>
      <translation>去平地效应</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>focal mechanism</source>
      <translation>震源机制</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>followed by an earthquake</source>
      <translation>随后发生地震</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>followed by an earthquake in their window (PPV)</source>
      <translation>窗口内发生了地震（PPV）</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>footprint</source>
      <translation>覆盖范围</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>formula</source>
      <translation>公式</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>four-pass</source>
      <translation>四轨法</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>frames</source>
      <translation>帧</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>free</source>
      <translation>自由</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>free: as above it; damped: to zero.</source>
      <translation>free：与其上方相同；damped：趋于零。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>free: as below it; damped: to zero.</source>
      <translation>free：与其下方相同；damped：趋于零。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>free: as beside them; damped: to zero.</source>
      <translation>free：与相邻处相同；damped：趋于零。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>fringes</source>
      <translation>干涉条纹</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>from all others (mm)</source>
      <translation>由其余数据推算 (mm)</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>from the slip, mean over the area</source>
      <translation>由滑动量求得，按面积平均</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>from the slip, weighted with the slip: ∫ Δσ D dA / ∫ D dA</source>
      <translation>由滑动量计算，以滑动量加权：∫ Δσ D dA / ∫ D dA</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>front</source>
      <translation>锋面</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>gave a wrong sum</source>
      <translation>求和结果错误</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>geocoding</source>
      <translation>地理编码</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>geoid</source>
      <translation>大地水准面栅格</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>geometry is '{found}'</source>
      <translation>geometry 为“{found}”</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>given</source>
      <translation>给定值</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>global</source>
      <translation>全图</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>global: one coefficient; windows: one that changes over the map; none. Left out: none with zenith delays and global without.</source>
      <translation>global：单一系数；windows：系数随位置变化；none：不拟合。不填：有天顶延迟时为 none，没有时为 global。</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>goldstein: the same strength everywhere; goldstein_coherence: weaker where coherence is high.</source>
      <translation>goldstein：各处强度相同；goldstein_coherence：相干性高处较弱。</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>goodness_of_fit</source>
      <translation>拟合优度</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/tideseries.py" />
      <source>gravity</source>
      <translation>重力</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>grib</source>
      <translation>GRIB</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>header</source>
      <translation>头文件</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>header.json in the folder of the frames, an HDF5 file, a .slc.par of a GPRI, or a table (text).</source>
      <translation>影像帧文件夹中的 header.json、HDF5 文件、GPRI 的 .slc.par，或文本表格。</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>height</source>
      <translation>高程</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>height (m)</source>
      <translation>高程（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>height above the ellipsoid</source>
      <translation>椭球高</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>height error (m)</source>
      <translation>高程误差（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>height of ambiguity</source>
      <translation>模糊高度</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>high</source>
      <translation>上限</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>hit is 1 for alarms followed by an earthquake.</source>
      <translation>hit 为 1 表示预警窗口内随后发生地震。</translation>
    </message>
    <message>
      <location filename="../algorithms/models/thermal_chain.model3" />
      <source>hit is 1 inside an alarm.</source>
      <translation>位于预警窗口内时 hit 为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>hit is 1 inside an alarm; lead_days counts from its first day.</source>
      <translation>hit 为 1 表示位于预警窗口内；lead_days 从其首日算起。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>hits</source>
      <translation>命中</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>horizontal</source>
      <translation>水平</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>how sure the whole cycles are</source>
      <translation>整周数的可靠程度</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>in an alarm</source>
      <translation>位于预警窗口内</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>in the east at {edge:.7g} where {want:.7g} is needed</source>
      <translation>其东边界为 {edge:.7g}，而需要到 {want:.7g}</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>in the north at {edge:.7g} where {want:.7g} is needed</source>
      <translation>其北边界为 {edge:.7g}，而需要到 {want:.7g}</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>in the south at {edge:.7g} where {want:.7g} is needed</source>
      <translation>其南边界为 {edge:.7g}，而需要到 {want:.7g}</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>in the west at {edge:.7g} where {want:.7g} is needed</source>
      <translation>其西边界为 {edge:.7g}，而需要到 {want:.7g}</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>incidence angle</source>
      <translation>入射角</translation>
    </message>
    <message>
      <location filename="../ui/overlays.py" />
      <source>incidence {angle}°</source>
      <translation>入射角 {angle}°</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>index</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>inside an alarm</source>
      <translation>预警窗口内</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>inside an alarm (TPR)</source>
      <translation>位于窗口内（TPR）</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>installed but broken: {kind}: {text}</source>
      <translation>已安装但损坏：{kind}：{text}</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>intensity</source>
      <translation>强度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>interferogram</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>inverse velocity</source>
      <translation>速度倒数</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>inversion</source>
      <translation>反演</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>isolines</source>
      <translation>等值线</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>it ends after {size} bytes and byte {wanted} is needed</source>
      <translation>文件在 {size} 字节处结束，而需要读到第 {wanted} 字节</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>it has no data set {name}</source>
      <translation>没有数据集 {name}</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>it has no image</source>
      <translation>没有影像</translation>
    </message>
    <message>
      <location filename="../core/readers/doris.py" />
      <source>it holds {count} data sets instead of one</source>
      <translation>含有 {count} 个数据集，应为一个</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>it is not a raster that GDAL knows</source>
      <translation>不是 GDAL 能识别的栅格</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>it lists {found} frames and two are needed</source>
      <translation>其中只列出 {found} 个影像帧，至少需要两个</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>it reaches from a depth of {top:g} m to {bottom:g} m with a dip of {dip:g} degrees; the bottom must lie below the top and the dip be above 0.</source>
      <translation>其深度从 {top:g} m 到 {bottom:g} m，倾角为 {dip:g} 度；下边缘必须低于上边缘，且倾角大于 0。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>its data set {name} announces {records} records of {size} bytes</source>
      <translation>数据集 {name} 声明了 {records} 条 {size} 字节的记录</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>its header announces {count} descriptors of {each} bytes in {size} bytes</source>
      <translation>文件头声明在 {size} 字节中有 {count} 个描述符，每个 {each} 字节</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>its header has no {key}</source>
      <translation>文件头中没有 {key}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>its rows were not kept</source>
      <translation>图层未保存这些行</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>its rows were not taken</source>
      <translation>图层未接受这些行</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>its state vectors are not those of ENVISAT during the scene</source>
      <translation>其状态矢量不是 ENVISAT 在该影像期间的状态矢量</translation>
    </message>
    <message>
      <location filename="../core/readers/doris.py" />
      <source>its state vectors around the scene are not those of ENVISAT</source>
      <translation>该影像前后的状态矢量不是 ENVISAT 的</translation>
    </message>
    <message>
      <location filename="../core/readers/doris.py" />
      <source>its state vectors around the scene have gaps or are out of order</source>
      <translation>该影像前后的状态矢量有间断或次序错乱</translation>
    </message>
    <message>
      <location filename="../core/readers/doris.py" />
      <source>its state vectors do not cover the time that its header announces</source>
      <translation>其状态矢量未覆盖文件头声明的时段</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>joins parts</source>
      <translation>连接各部分</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>keep</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>keep: one band per field; daily_mean: the mean of all fields of a UTC day.</source>
      <translation>keep：每个场一个波段；daily_mean：一个 UTC 日内所有场的平均。</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>kernel</source>
      <translation>核函数</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>kernels are kept in a folder of the user instead, or compiled at every start</source>
      <translation>内核改存于用户文件夹，或在每次启动时编译</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>km along the strike, from the middle</source>
      <translation>沿走向距中点 (km)</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>km down the dip, from the surface</source>
      <translation>沿倾向距地表 (km)</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>lag (days), positive: the second is later</source>
      <translation>滞后（天），正值表示第二个序列较晚</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>landslide</source>
      <translation>滑坡</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>largest (m)</source>
      <translation>最大滑动量（米）</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>last end</source>
      <translation>末端</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>latitude</source>
      <translation>纬度</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>latitude (°)</source>
      <translation>纬度 (°)</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>layout is '{found}' and not '{wanted}'</source>
      <translation>layout 为“{found}”，而不是“{wanted}”</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>layover</source>
      <translation>叠掩</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>layover and shadow</source>
      <translation>叠掩和阴影</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>leave_year_out</source>
      <translation>剔除本年</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>leave_year_out for studies, causal for back-tests, all to compare with others.</source>
      <translation>研究用 leave_year_out，回溯检验用 causal，与他人结果比较用 all。</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>left out</source>
      <translation>不参与处理</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>length</source>
      <translation>长度</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>length (km)</source>
      <translation>长度（千米）</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>level</source>
      <translation>级别</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>level lowered</source>
      <translation>级别降低</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>level raised</source>
      <translation>级别升高</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>levelling</source>
      <translation>水准测量</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>likelihood</source>
      <translation>似然</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>line of sight</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>lineament</source>
      <translation>线性构造</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>locking depth</source>
      <translation>闭锁深度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/decluster.py" />
      <source>log10 of the distance below which events are linked. Left out: found from the data.</source>
      <translation>事件相连的距离上限的 log10 值。不填：由数据求得。</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>longitude</source>
      <translation>经度</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>longitude (°)</source>
      <translation>经度 (°)</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>loops that do not close</source>
      <translation>不闭合的环</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>low</source>
      <translation>下限</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>lower</source>
      <translation>下限</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>lower MOST_POINTS or choose a smaller area</source>
      <translation>请减小 MOST_POINTS 或选择更小的区域</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>magnitude</source>
      <translation>震级</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>magnitude {value}</source>
      <translation>震级 {value}</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/decompose.py" />
      <source>map units</source>
      <translation>地图单位</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>mask</source>
      <translation>保持空洞</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/completeness.py" />
      <source>maximum curvature</source>
      <translation>最大曲率</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>maximum_curvature</source>
      <translation>最大曲率</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>mean height {height:g} m</source>
      <translation>平均高程 {height:g} 米</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>mean rake</source>
      <translation>平均滑动角</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>mean slip (m)</source>
      <translation>平均滑动量（米）</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>mean {mean:.2f}, largest {peak:.2f}</source>
      <translation>平均 {mean:.2f}，最大 {peak:.2f}</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>mean: classical; root: that of Cressie and Hawkins, which outliers hardly move.</source>
      <translation>mean：经典估计；root：Cressie 和 Hawkins 估计，几乎不受离群值影响。</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>measure</source>
      <translation>量测</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>measure: the offsets between the scenes are measured and removed; orbits: the orbits are trusted.</source>
      <translation>measure：测量并去除影像间的偏移；orbits：直接采信轨道。</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>measured</source>
      <translation>观测</translation>
    </message>
    <message>
      <location filename="../core/groundradar/fusion.py" />
      <source>measured (mm)</source>
      <translation>实测 (mm)</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>measured less model</source>
      <translation>观测减模型</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>mechanisms</source>
      <translation>震源机制</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>median</source>
      <translation>中值</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/sceneinfo.py" />
      <source>metadata</source>
      <translation>元数据</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/lagcorrelation.py" />
      <source>methane</source>
      <translation>甲烷</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>microradian, rise to the east</source>
      <translation>微弧度，向东升高</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>microstrain</source>
      <translation>微应变</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>minimum-cost flow</source>
      <translation>最小费用流</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>misfit (whitened, per datum)</source>
      <translation>拟合残差（白化，每个数据）</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>missed</source>
      <translation>漏报</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>missed (FNR)</source>
      <translation>漏报（FNR）</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>missed earthquakes, FNR</source>
      <translation>漏报率 FNR</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/contingency.py" />
      <source>misses</source>
      <translation>漏报</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>mm (slopes: from the middle to the edge)</source>
      <translation>毫米（倾斜：由中心至边缘的变化）</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_groundradar.py" />
      <source>mm/day</source>
      <translation>mm/天</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_series.py" />
      <source>mm/yr</source>
      <translation>mm/yr</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>moderate</source>
      <translation>中等</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>moment</source>
      <translation>地震矩</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>moment (N m)</source>
      <translation>地震矩（N·m）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/importfaults.py" />
      <source>moment tensor</source>
      <translation>矩张量</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>monitoring</source>
      <translation>监测</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>month</source>
      <translation>月</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>month, doy15 (15 days before and after), or pentad.</source>
      <translation>month（月）、doy15（前后各 15 天）或 pentad（候）。</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>most tools refuse</source>
      <translation>大多数工具无法运行</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>most_px is {found}: a picture needs at least 16 pixels a side.</source>
      <translation>most_px 为 {found}：图片每边至少需要 16 像素。</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>moves</source>
      <translation>发生移动</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>moving block of the dam</source>
      <translation>坝体移动块</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/interferogram.py" />
      <source>multilooking</source>
      <translation>多视处理</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>nats each</source>
      <translation>奈特/次地震</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>nats per earthquake</source>
      <translation>奈特/次地震</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>nearest</source>
      <translation>最近邻</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>negative</source>
      <translation>负</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>neighbours</source>
      <translation>近邻</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>netcdf</source>
      <translation>NetCDF</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../ui/parts.py" />
      <source>no data</source>
      <translation>无数据</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>no geocoding</source>
      <translation>无法地理编码</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>no graphics stack in this process</source>
      <translation>本进程未加载图形库</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>no height</source>
      <translation>无高差</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>no known clash of libraries on this system</source>
      <translation>本系统没有已知的库冲突</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>no point near</source>
      <translation>附近没有点</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>no tool runs</source>
      <translation>任何工具都无法运行</translation>
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
      <location filename="../algorithms/attributes.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>none; arctangent: slip, depth and position of a strike-slip fault.</source>
      <translation>none：不拟合；arctangent：求走滑断层的滑动量、深度和位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>none; offset: a constant; ramp: a plane.</source>
      <translation>none：不估计；offset：常数；ramp：平面。</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>north</source>
      <translation>北向</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>north (km from the corner)</source>
      <translation>北向（km，自角点起算）</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>north (km)</source>
      <translation>北向（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>north +, south −</source>
      <translation>向北为 +，向南为 −</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>not chosen</source>
      <translation>未选择</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>not followed</source>
      <translation>随后未发生地震</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>not followed (FDR)</source>
      <translation>窗口内没有地震（FDR）</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>not given</source>
      <translation>未给出</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>not named</source>
      <translation>未命名</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>not needed</source>
      <translation>不需要</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>not set: values are relative</source>
      <translation>未设定：数值为相对值</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>not tested</source>
      <translation>未检验</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>not tried yet</source>
      <translation>尚未检测</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>numba beside this QGIS crashed or was not tried</source>
      <translation>numba 与此 QGIS 共存时崩溃，或尚未试验</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>numba is already loaded in this process</source>
      <translation>本进程已加载 numba</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>numba is not installed</source>
      <translation>未安装 numba</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>numba is not installed: this run takes many times longer. The tool Check installation tells how to get it.</source>
      <translation>未安装 numba：本次运行耗时将增加许多倍。“检查安装”工具说明如何获取。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>numba was tried beside this QGIS and works</source>
      <translation>已试验 numba 可与此 QGIS 共存并正常运行</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>observed</source>
      <translation>实际</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>observed share</source>
      <translation>实际发生比例</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>of the products</source>
      <translation>产品自带</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>of the summed slip</source>
      <translation>按滑动矢量和计算</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>offset</source>
      <translation>常数偏移</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>offset tracking</source>
      <translation>偏移量追踪</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>one of its numbers is not finite: {found}</source>
      <translation>其中有数值不是有限数：{found}</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>optimal</source>
      <translation>最优方向</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>orbit {orbit}, track {track}</source>
      <translation>圈号 {orbit}，轨道号 {track}</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>orbital error</source>
      <translation>轨道误差</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>orbits</source>
      <translation>仅用轨道</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>orbits only, nothing measured</source>
      <translation>仅由轨道推算，未经影像匹配</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/geocodescene.py" />
      <source>orthorectification</source>
      <translation>正射校正</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>other places, drawn from the reference measure</source>
      <translation>按参考测度抽取的其他位置</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>other plane</source>
      <translation>另一节面</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>other systems</source>
      <translation>其他系统</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>out of sample</source>
      <translation>样本外</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcube.py" />
      <source>outgoing longwave radiation</source>
      <translation>射出长波辐射</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>outside the scene</source>
      <translation>影像之外</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>outside, or without height</source>
      <translation>范围外或无高程</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>own</source>
      <translation>内置</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/unwrapphase.py" />
      <source>own: built in, knows faults; whirlwind or snaphu: other programs, where their package is installed.</source>
      <translation>own：内置，可考虑断层；whirlwind 或 snaphu：其他程序，须已安装相应软件包。</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>p by area, independent earthquakes (misleads)</source>
      <translation>按面积、地震独立的 p 值（易误导）</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>p of the FDR, alarms taken as independent (Poisson-binomial)</source>
      <translation>FDR 的 p 值，窗口视为相互独立（泊松二项分布）</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>p of the FDR, catalogue shifted in time</source>
      <translation>FDR 的 p 值，目录在时间上平移</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>pair network</source>
      <translation>像对网络</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>pairs</source>
      <translation>对</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/trainthermal.py" />
      <source>parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>parts that hang together</source>
      <translation>相互连通的部分</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>patches</source>
      <translation>子断层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>patches: slip of each, never against the rake. fourier: a series along strike and down dip, as in the studies of Bam; smoother, but it may slip backward, which is reported.</source>
      <translation>patches：求各子断层的滑动量，不会与滑动角方向相反。fourier：沿走向和倾向的级数，与巴姆地震的已有研究相同；更平滑，但可能出现反向滑动，会在报告中指出。</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>peak</source>
      <translation>波峰</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>pentad</source>
      <translation>候（五天）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>percent</source>
      <translation>%</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/persistentscatterers.py" />
      <source>permanent scatterers</source>
      <translation>永久散射体</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>perpendicular baseline</source>
      <translation>垂直基线</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/heatingcore.py" />
      <source>persistence</source>
      <translation>持续性</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/suggestcuts.py" />
      <source>phase gradient</source>
      <translation>相位梯度</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>phase jump</source>
      <translation>相位跳变</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>phase that the orbit error leaves</source>
      <translation>轨道误差残留的相位</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>phase within one cycle</source>
      <translation>一个周期内的相位</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>phase; only differences count</source>
      <translation>相位；仅差值有意义</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>phase_sign is {found}</source>
      <translation>phase_sign 为 {found}</translation>
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>pick a point on a time series</source>
      <translation>请在时间序列上点选一点</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>pictures in reports</source>
      <translation>报告中的图</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>pixel offsets</source>
      <translation>像元偏移量</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/contours.py" />
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>place to the east</source>
      <translation>东向位置</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>place to the north</source>
      <translation>北向位置</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>placebo</source>
      <translation>安慰剂检验</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>plane</source>
      <translation>平面</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/refineorbit.py" />
      <source>plane; quadratic; baseline: a shift of the secondary orbit, needs a geometry raster.</source>
      <translation>plane：平面；quadratic：二次曲面；baseline：辅影像轨道的平移，需要几何栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/baselines.py" />
      <source>planner</source>
      <translation>规划</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/grounddisplacement.py" />
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>points of known height: {count}</source>
      <translation>已知高程点 {count} 个</translation>
    </message>
    <message>
      <location filename="../core/readers/doris.py" />
      <source>positions and velocities of its state vectors around the scene contradict each other</source>
      <translation>该影像前后状态矢量的位置与速度相互矛盾</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>positions and velocities of its state vectors contradict each other</source>
      <translation>其状态矢量的位置与速度相互矛盾</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>positive</source>
      <translation>正</translation>
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>positive = away from the sensor</source>
      <translation>远离传感器为正</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>positive = east</source>
      <translation>向东为正</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>positive = north</source>
      <translation>向北为正</translation>
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>positive = toward the sensor</source>
      <translation>朝向传感器为正</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>positive = up</source>
      <translation>向上为正</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>power</source>
      <translation>幂律噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>precursor</source>
      <translation>前兆</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>pressure level</source>
      <translation>气压层</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>principal axes</source>
      <translation>主轴</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>processors: {count}</source>
      <translation>处理器 {count} 个</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>processors: {count}; memory: {memory:.1f} GB</source>
      <translation>处理器 {count} 个；内存 {memory:.1f} GB</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>projections and height datums</source>
      <translation>投影和高程基准</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>put in (m)</source>
      <translation>输入模型（米）</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>quadratic</source>
      <translation>二次曲面</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>quadtree</source>
      <translation>四叉树</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>quantile</source>
      <translation>分位数</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>radar (cm)</source>
      <translation>雷达（厘米）</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>radians</source>
      <translation>弧度</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_stage.py" />
      <source>raise MIN_MAGNITUDE or shorten the period</source>
      <translation>请提高 MIN_MAGNITUDE 或缩短时段</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>rake</source>
      <translation>滑动角</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>ramp</source>
      <translation>趋势面</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>range over the square of the plane fitted to it</source>
      <translation>拟合平面在方格内的变化幅度</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>range {range:.2f} MHz, azimuth {azimuth:.0f} Hz</source>
      <translation>距离向 {range:.2f} MHz，方位向 {azimuth:.0f} Hz</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>ranks</source>
      <translation>秩</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>rasters and formats</source>
      <translation>栅格和数据格式</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>rate</source>
      <translation>发生率</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>raw</source>
      <translation>原始</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>raw alternating-polarisation data</source>
      <translation>交替极化原始数据</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>raw global-monitoring data</source>
      <translation>全球监测模式原始数据</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>raw image-mode data</source>
      <translation>成像模式原始数据</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>raw wide-swath data</source>
      <translation>宽幅原始数据</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>receiver fault</source>
      <translation>接收断层</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>reference measure</source>
      <translation>参考测度</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>reinstall numba and llvmlite</source>
      <translation>请重新安装 numba 和 llvmlite</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>reinstall numba and llvmlite in versions that fit this Python and numpy</source>
      <translation>请重新安装与此 Python 和 numpy 相符版本的 numba 和 llvmlite</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/seismicprior.py" />
      <source>relative intensity</source>
      <translation>相对强度</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>relative_intensity</source>
      <translation>相对强度</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>reliability</source>
      <translation>可靠性</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>reliable</source>
      <translation>完全可靠</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>reliable: 0.7 and above</source>
      <translation>可靠：0.7 及以上</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>residual rms (mm)</source>
      <translation>残差均方根（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>resolution</source>
      <translation>分辨率</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>right</source>
      <translation>右</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>robust satellite technique</source>
      <translation>稳健卫星技术</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>root</source>
      <translation>平方根</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>roughness (m)</source>
      <translation>粗糙度（米）</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run as plain Python in {time:.2f} s</source>
      <translation>以纯 Python 运行用时 {time:.2f} 秒</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run conda install -c conda-forge {package} in a terminal</source>
      <translation>在终端运行 conda install -c conda-forge {package}</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run flatpak run --command=python3 org.qgis.qgis -m pip install --user {package} in a terminal</source>
      <translation>在终端运行 flatpak run --command=python3 org.qgis.qgis -m pip install --user {package}</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run sudo apt install {package} in a terminal</source>
      <translation>在终端运行 sudo apt install {package}</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run sudo dnf install {package} in a terminal</source>
      <translation>在终端运行 sudo dnf install {package}</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run sudo pacman -S {package} in a terminal</source>
      <translation>在终端运行 sudo pacman -S {package}</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run sudo zypper install {package} in a terminal</source>
      <translation>在终端运行 sudo zypper install {package}</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>run {python} -m pip install --user --no-deps {package} in a terminal</source>
      <translation>在终端运行 {python} -m pip install --user --no-deps {package}</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>rupture</source>
      <translation>破裂</translation>
    </message>
    <message>
      <location filename="../core/groundradar/displacement_page.py" />
      <source>scatter (mm)</source>
      <translation>离散度 (mm)</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>season</source>
      <translation>季节</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>second</source>
      <translation>第二节面</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_offsets.py" />
      <source>seen</source>
      <translation>已观测到</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>segment</source>
      <translation>断层段</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/importcatalogue.py" />
      <source>seismicity</source>
      <translation>地震活动性</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>semivariance (mm²)</source>
      <translation>半方差（mm²）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>semivariogram</source>
      <translation>半变异函数</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>sets</source>
      <translation>参数组</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>setting {setting}; numba beside this QGIS: {verdict}</source>
      <translation>设置为 {setting}；numba 与此 QGIS 同时加载：{verdict}</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>severe</source>
      <translation>严重</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>shadow</source>
      <translation>阴影</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>share</source>
      <translation>比例</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>share below</source>
      <translation>低于该值的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/source/strainfield.py" />
      <source>shear strain</source>
      <translation>剪应变</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>sigma</source>
      <translation>σ</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>significance</source>
      <translation>显著性</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>significant at the level asked</source>
      <translation>在所选水平上显著</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>slight</source>
      <translation>轻微</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>slip</source>
      <translation>滑动量</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>slip (m)</source>
      <translation>滑动量 (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>slip distribution</source>
      <translation>滑动分布</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>slip model</source>
      <translation>滑动模型</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>slope</source>
      <translation>边坡</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>slope to the east</source>
      <translation>东西向倾斜（向东为正）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>slope to the north</source>
      <translation>南北向倾斜（向北为正）</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>small baseline</source>
      <translation>小基线</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>small baselines</source>
      <translation>小基线</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>smooth</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/filterinterferogram.py" />
      <source>smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/pixeloffsets.py" />
      <source>speckle tracking</source>
      <translation>相干斑追踪</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>speed (mm/h)</source>
      <translation>速度 (mm/h)</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/multipleaperture.py" />
      <source>split beam</source>
      <translation>分裂波束</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>stack</source>
      <translation>堆栈</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>standard deviation (m)</source>
      <translation>标准差（米）</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>standard deviation about the mean of the square</source>
      <translation>相对于方格均值的标准差</translation>
    </message>
    <message>
      <location filename="../core/source/sampling.py" />
      <source>standard deviation about the plane fitted to the square</source>
      <translation>相对于方格拟合平面的标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>standard deviation of the height</source>
      <translation>高程标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>standard deviations</source>
      <translation>倍标准差</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>standardised values</source>
      <translation>标准化值</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>starts</source>
      <translation>次</translation>
    </message>
    <message>
      <location filename="../core/readers/doris.py" />
      <source>state vector {number} reads '{text}'</source>
      <translation>第 {number} 个状态矢量的内容为“{text}”</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>state vectors of the product</source>
      <translation>产品的状态矢量</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stressdrop.py" />
      <source>static stress drop</source>
      <translation>静态应力降</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>step</source>
      <translation>阶跃</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correcttroposphere.py" />
      <source>stratified delay</source>
      <translation>分层延迟</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>stress drop</source>
      <translation>应力降</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>stress drop (MPa)</source>
      <translation>应力降（MPa）</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>strike</source>
      <translation>走向</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>strip that reaches the surface, strike-slip: (2 / pi) mu D / W</source>
      <translation>出露地表的长条形断层，走滑：(2 / pi) mu D / W</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>subsampling</source>
      <translation>降采样</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>subsidence</source>
      <translation>地面沉降</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/faulttrace.py" />
      <source>surface fault</source>
      <translation>地表断层</translation>
    </message>
    <message>
      <location filename="../core/timeseries/closure.py" />
      <source>suspect</source>
      <translation>可疑</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/profile.py" />
      <source>swath</source>
      <translation>条带</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>synthetic</source>
      <translation>合成</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/scoreforecast.py" />
      <source>t of the information gain</source>
      <translation>信息增益的 t 值</translation>
    </message>
    <message>
      <location filename="../core/thermal/synthetic.py" />
      <source>take fewer years or pixels</source>
      <translation>请减少年数或像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/simulategroundradar.py" />
      <source>teaching</source>
      <translation>教学</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>temporal coherence</source>
      <translation>时间相干性</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertslip.py" />
      <source>terms</source>
      <translation>项</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/repositionpixels.py" />
      <source>terrain correction</source>
      <translation>地形校正</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/importgroundradar.py" />
      <source>terrestrial</source>
      <translation>地基</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>test</source>
      <translation>检验</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>test {first}-{last}</source>
      <translation>测试 {first}-{last}</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the Doppler centroid (Hz)</source>
      <translation>多普勒中心频率 (Hz)</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the azimuth bandwidth</source>
      <translation>方位向带宽</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>the built-in engine only</source>
      <translation>只能使用内置解缠引擎</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>the corner of the curve</source>
      <translation>曲线拐点</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>the ellipsoid WGS84 (TanDEM-X)</source>
      <translation>WGS84 椭球面（TanDEM-X）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>the field reference is '{found}'; it must be one of {wanted}.</source>
      <translation>字段 reference 为“{found}”；必须是 {wanted} 之一。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>the field strike is {strike:g} degrees and the line runs toward {bearing:.0f} degrees: draw the top edge of the fault, or leave the field empty.</source>
      <translation>字段 strike 为 {strike:g} 度，而线的方向为 {bearing:.0f} 度：请沿断层上边缘绘制，或将该字段留空。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>the first of INPUTS</source>
      <translation>INPUTS 中的第一个</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>the first of {parameter}</source>
      <translation>{parameter} 的第一个</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>the geoid EGM2008 (Copernicus)</source>
      <translation>EGM2008 大地水准面（Copernicus）</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>the geoid EGM96 (SRTM)</source>
      <translation>EGM96 大地水准面（SRTM）</translation>
    </message>
    <message>
      <location filename="../core/heights.py" />
      <source>the height at which the scenes were geocoded</source>
      <translation>影像地理编码时所用的高程</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the incidence angle (rad)</source>
      <translation>入射角 (rad)</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>the largest of the three, which counts</source>
      <translation>三者中最大的，以它为准</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>the line has no length: draw it with two or more points.</source>
      <translation>该线没有长度：请用两个或更多的点绘制。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the line time interval</source>
      <translation>行时间间隔</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the number of lines</source>
      <translation>行数</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the number of samples</source>
      <translation>列数</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the origin of the Doppler polynomial (ns)</source>
      <translation>多普勒多项式的原点 (ns)</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>the polygon has fewer than three corners: draw the outline of the fault, or its top edge as a line.</source>
      <translation>多边形的角点少于三个：请绘制断层轮廓，或以线绘制其上边缘。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the pulse repetition frequency</source>
      <translation>脉冲重复频率</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the radar frequency</source>
      <translation>雷达频率</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the range bandwidth</source>
      <translation>距离向带宽</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the range sampling rate</source>
      <translation>距离向采样率</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>the slant ranges of its geolocation grid contradict its sampling rate</source>
      <translation>其地理定位格网的斜距与采样率矛盾</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>the times do not increase</source>
      <translation>时间不是递增的</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>the user</source>
      <translation>用户</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>the {name} is {found:g} m, more than any earthquake has: give metres, not centimetres.</source>
      <translation>{name} 为 {found:g} m，大于任何地震的数值：请以米为单位，而不是厘米。</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>there are no curves on this page</source>
      <translation>此页没有曲线</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>there are no numbers on this page</source>
      <translation>此页没有数值</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>these cannot be imported</source>
      <translation>无法导入这些产品</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>this machine only</source>
      <translation>只能在本机运行</translation>
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>thread</source>
      <translation>线程</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/removetopography.py" />
      <source>three-pass</source>
      <translation>三轨法</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/airlayers.py" />
      <source>tidal force</source>
      <translation>引潮力</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>tiles on a Dask cluster</source>
      <translation>在 Dask 集群上分块计算</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>times the prior</source>
      <translation>倍先验概率</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>too large or too small</source>
      <translation>过大或过小</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>too little contrast</source>
      <translation>对比度过低</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_thermal.py" />
      <source>too short</source>
      <translation>持续时间过短</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>tools run 10 to 100 times slower and the simulator refuses</source>
      <translation>工具运行慢 10 至 100 倍，且模拟器无法运行</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>tools that draw a report refuse</source>
      <translation>需绘制报告的工具无法运行</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>top (km)</source>
      <translation>上边缘（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>top depth</source>
      <translation>上边缘深度</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>topography</source>
      <translation>地形</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>total station</source>
      <translation>全站仪</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>toward the sensor +, away from it −</source>
      <translation>靠近传感器为 +，远离为 −</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>track</source>
      <translation>轨道</translation>
    </message>
    <message>
      <location filename="../algorithms/scenes/simulatescenes.py" />
      <source>training</source>
      <translation>教学</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>training {first}-{last}</source>
      <translation>训练 {first}-{last}</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>trend</source>
      <translation>趋势</translation>
    </message>
    <message>
      <location filename="../algorithms/source/stresschange.py" />
      <source>triggering</source>
      <translation>触发</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/network.py" />
      <source>triplet</source>
      <translation>三元组</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>trough</source>
      <translation>波谷</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>trough, background day</source>
      <translation>波谷，背景日</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/dinsar.py" />
      <source>two-pass</source>
      <translation>二轨法</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/velocity.py" />
      <source>uncertainty</source>
      <translation>不确定度</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>unclear</source>
      <translation>不明确</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/molchan.py" />
      <source>unit of the cube</source>
      <translation>数据立方体的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/hybridprobability.py" />
      <source>unit of the index</source>
      <translation>指数的单位</translation>
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>unit of the layer</source>
      <translation>图层单位</translation>
    </message>
    <message>
      <location filename="../ui/workbench.py" />
      <source>units differ: {first} and {second}</source>
      <translation>单位不同：{first} 和 {second}</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>unreliable: below 0.3</source>
      <translation>不可靠：低于 0.3</translation>
    </message>
    <message>
      <location filename="../algorithms/importing/importinterferogram.py" />
      <source>unwrapped</source>
      <translation>已解缠</translation>
    </message>
    <message>
      <location filename="../algorithms/interferometry/correctunwrapping.py" />
      <source>unwrapping error</source>
      <translation>解缠误差</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>up</source>
      <translation>垂向</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>up (µGal)</source>
      <translation>垂向，向上为正（µGal）</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>up +, down −</source>
      <translation>抬升为 +，下沉为 −</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>upper</source>
      <translation>上限</translation>
    </message>
    <message>
      <location filename="../core/dem.py" />
      <source>us_nga_egm96_15.tif (Debian: package proj-data)</source>
      <translation>us_nga_egm96_15.tif（Debian：软件包 proj-data）</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/comparegnss.py" />
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>validation {first}-{last}</source>
      <translation>验证 {first}-{last}</translation>
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>variance</source>
      <translation>方差</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>variance of the map</source>
      <translation>整图方差</translation>
    </message>
    <message>
      <location filename="../algorithms/timeseries/invertsbas.py" />
      <source>variance: one over the variance of the phase; coherence: its square; none. Left out: variance where coherences are given.</source>
      <translation>variance：相位方差的倒数；coherence：相干性的平方；none：不加权。不填：给出相干性时为 variance。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/downsample.py" />
      <source>variance: spread about the mean; gradient: range of the fitted plane; curvature: spread about the plane, so that even slopes stay whole.</source>
      <translation>variance：相对平均值的离散程度；gradient：拟合平面的起伏范围；curvature：相对拟合平面的离散程度，因此均匀斜坡不会被分割。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>varies by {part:.0f} % of its mean (part of the intervals)</source>
      <translation>标准差为平均值的 {part:.0f} %（已计入区间）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>variogram</source>
      <translation>变异函数</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>vertical</source>
      <translation>垂向</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>walk</source>
      <translation>随机游走</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>warning (mm/h)</source>
      <translation>预警 (mm/h)</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>watching began</source>
      <translation>开始监视</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>wavelength_m is {found:g}</source>
      <translation>wavelength_m 为 {found:g}</translation>
    </message>
    <message>
      <location filename="../core/source/slip_report.py" />
      <source>weight of the smoothing (1/m)</source>
      <translation>平滑权重（1/m）</translation>
    </message>
    <message>
      <location filename="../algorithms/source/noisecovariance.py" />
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>white</source>
      <translation>白噪声</translation>
    </message>
    <message>
      <location filename="../algorithms/source/invertgeometry.py" />
      <source>whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <location filename="../algorithms/attributes.py" />
      <source>width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>width (km)</source>
      <translation>宽度（千米）</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalalarms.py" />
      <source>window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>windows</source>
      <translation>分窗口</translation>
    </message>
    <message>
      <location filename="../ui/panel.py" />
      <source>with</source>
      <translation>与</translation>
    </message>
    <message>
      <location filename="../core/thermal/molchan_page.py" />
      <source>without skill</source>
      <translation>无技巧</translation>
    </message>
    <message>
      <location filename="../algorithms/provider.py" />
      <source>worker</source>
      <translation>独立进程</translation>
    </message>
    <message>
      <location filename="../algorithms/help/checkinstallation.py" />
      <source>works</source>
      <translation>可用</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/rewrap.py" />
      <source>wrapped phase</source>
      <translation>缠绕相位</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/climatology.py" />
      <source>year</source>
      <translation>年</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/simulatethermal.py" />
      <source>years</source>
      <translation>年</translation>
    </message>
    <message>
      <location filename="../core/source/stages/covariance.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/thermalindex.py" />
      <source>z-score</source>
      <translation>z 分数</translation>
    </message>
    <message>
      <location filename="../algorithms/styles_radar.py" />
      <source>zero</source>
      <translation>零</translation>
    </message>
    <message>
      <location filename="../core/groundradar/alarm_page.py" />
      <source>zone</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../algorithms/groundradar/alarm.py" />
      <source>zone {number}</source>
      <translation>区域 {number}</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>{alarms_hit} of {alarms} alarms were followed by an earthquake (PPV {ppv:.4f}); {quakes_hit} of {quakes} earthquakes lay in an alarm (FNR {fnr:.4f}).</source>
      <translation>{alarms} 个预警窗口中有 {alarms_hit} 个在窗口期内发生了地震（PPV {ppv:.4f}）；{quakes} 次地震中有 {quakes_hit} 次位于窗口内（FNR {fnr:.4f}）。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pages.py" />
      <source>{area}, {pixel} m</source>
      <translation>{area}，{pixel} m</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{best:.2f} ({low:.2f} to {high:.2f})</source>
      <translation>{best:.2f}（{low:.2f} 至 {high:.2f}）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{best:.3g} N m ({low:.3g} to {high:.3g})</source>
      <translation>{best:.3g} N·m（{low:.3g} 至 {high:.3g}）</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{cols} x {rows} of {width:.4g} x {height:.4g} m</source>
      <translation>{cols} × {rows} 个，每个 {width:.4g} × {height:.4g} 米</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarm_stage.py" />
      <source>{count} alarms cover {coverage:.2f} percent of area and time; on {active:.1f} percent of the days at least one is active. Random alarms would hold that share of the earthquakes, and more where they are frequent.</source>
      <translation>{count} 个预警窗口覆盖了时空范围的 {coverage:.2f}%；{active:.1f}% 的日子里至少有一个窗口有效。随机窗口也会包含同样比例的地震，在地震频繁处更多。</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>{count} blocks of pixels</source>
      <translation>{count} 个像元块</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>{count} control points</source>
      <translation>{count} 个控制点</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>{count} earthquakes fell into cells where FORECAST or REFERENCE says zero: their likelihood is zero, give the prior a floor (EPS).</source>
      <translation>有 {count} 次地震落在 FORECAST 或 REFERENCE 为零的格网单元内：其似然为零，请为先验概率设置下限（EPS）。</translation>
    </message>
    <message>
      <location filename="../core/thermal/prior_stage.py" />
      <source>{count} earthquakes in {years:.2f} years, {inside} of them on the map. A window of {days} days and {radius:g} km holds one in {seen:.1f} percent of the cases (mean of the map; Poisson {law:.1f}): what an alarm must exceed.</source>
      <translation>{years:.2f} 年内有 {count} 次地震，其中 {inside} 次在图内。{days} 天、{radius:g} km 的窗口在 {seen:.1f}% 的情况下含有地震（全图平均；泊松分布为 {law:.1f}%）：预警窗口必须超过这一水平。</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>{count} earthquakes lie in cells without data and are left out.</source>
      <translation>{count} 次地震位于无数据的格网单元中，未计入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/heating_stage.py" />
      <source>{count} events passed; rejected by rule: {story}.</source>
      <translation>{count} 个事件通过；按规则剔除：{story}。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>{count} fields from {first} to {last}, {cols} x {rows} pixels, in {unit}; {missing} days are missing and {share:.1f} percent of the values are valid.</source>
      <translation>{count} 个场，时间为 {first} 至 {last}，{cols} × {rows} 像元，单位 {unit}；缺 {missing} 天，有效值占 {share:.1f}%。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>{count} in {duration:.3f} s, one every {interval:.6f} ms</source>
      <translation>{count} 行，历时 {duration:.3f} 秒，每 {interval:.6f} 毫秒一行</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{count} in {tracks} tracks</source>
      <translation>{count} 个，来自 {tracks} 条轨道</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>{count} in {tracks} tracks; for each is estimated: {ramps}</source>
      <translation>{tracks} 条轨道共 {count} 个；每条轨道另估计：{ramps}</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>{count} interferograms of this program found in {folder}.</source>
      <translation>在 {folder} 中找到 {count} 幅本程序的干涉图。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/folder.py" />
      <source>{count} interferograms of {formats} found in {folder}.</source>
      <translation>在 {folder} 中找到 {count} 幅 {formats} 的干涉图。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/import_faults.py" />
      <source>{count} of {total} events are left out, one because: {reason}</source>
      <translation>{total} 个事件中有 {count} 个被略去，其中一个的原因：{reason}</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{count} pixels around the given point, known to {deviation:.1f} mm</source>
      <translation>给定点周围 {count} 个像元，标准差 {deviation:.1f} 毫米</translation>
    </message>
    <message>
      <location filename="../ui/source_layout.py" />
      <source>{count} points, residual {rms:.1f} mm (root mean square), {explained:.0f} % of the variance explained</source>
      <translation>{count} 个点，残差 {rms:.1f} mm（均方根），解释了方差的 {explained:.0f} %</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>{count} scenes</source>
      <translation>{count} 景影像</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>{count} sets tried; the common one is worth {common:+.3f} nats an earthquake in training and {common_test:+.3f} in the test, those by block {local:+.3f} and {local_test:+.3f}.</source>
      <translation>试了 {count} 组参数；公共参数组每次地震的信息量在训练期为 {common:+.3f} 奈特，在测试期为 {common_test:+.3f}；分块参数组分别为 {local:+.3f} 和 {local_test:+.3f}。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>{count} values would be computed and at most {most} fit into a table: choose a longer STEP, a shorter time or fewer points.</source>
      <translation>将计算 {count} 个值，而一个表最多容纳 {most} 个：请选择更大的 STEP、更短的时段或更少的点。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>{count}, one every {spacing:.4f} m of slant range</source>
      <translation>{count} 列，斜距每 {spacing:.4f} 米一列</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>{count}, {first:%Y-%m-%d} to {last:%Y-%m-%d}</source>
      <translation>{count}，{first:%Y-%m-%d} 至 {last:%Y-%m-%d}</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>{count}; faults: {faults}; basis: {basis}</source>
      <translation>{count} 个；断层：{faults} 条；基函数：{basis}</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>{dates} ({count} maps)</source>
      <translation>{dates}（{count} 幅形变图）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/velocity.py" />
      <source>{dates} dates do not tell {terms} apart: leave out seasons, acceleration or steps.</source>
      <translation>{dates} 个日期无法区分 {terms}：请去掉季节项、加速度或阶跃。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/sbas.py" />
      <source>{dates} dates do not tell {terms} apart: leave out seasons, acceleration, steps or the DEM error.</source>
      <translation>{dates} 个日期无法区分 {terms}：请去掉季节项、加速度、阶跃或 DEM 误差。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/page.py" />
      <source>{dates} dates, {pairs} interferograms</source>
      <translation>{dates} 个日期，{pairs} 幅干涉图</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>{dates}: the Doppler centroids differ by {doppler:.0f} Hz, so that the scenes share {share:.0f} % of their azimuth spectra and coherence cannot exceed it.</source>
      <translation>{dates}：多普勒中心频率相差 {doppler:.0f} Hz，两景影像的方位向频谱只重合 {share:.0f} %，相干性不会超过此值。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>{dates}: the perpendicular baseline of {baseline:.0f} m is beyond the critical one of {critical:.0f} m: no interferogram is possible.</source>
      <translation>{dates}：垂直基线 {baseline:.0f} 米超过临界基线 {critical:.0f} 米：无法形成干涉图。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>{dates}: the perpendicular baseline of {baseline:.0f} m is more than half of the critical one of {critical:.0f} m: coherence will be low, most of all on slopes facing the sensor.</source>
      <translation>{dates}：垂直基线 {baseline:.0f} 米超过临界基线 {critical:.0f} 米的一半：相干性会很低，面向传感器的坡面尤甚。</translation>
    </message>
    <message>
      <location filename="../core/pair_advice.py" />
      <source>{dates}: the scenes share {share:.0f} % of the ground of the earlier one.</source>
      <translation>{dates}：两景影像的公共区域只占较早影像地面范围的 {share:.0f} %。</translation>
    </message>
    <message>
      <location filename="../algorithms/captions.py" />
      <source>{date}, or the date that plays</source>
      <translation>{date}，或正在播放的日期</translation>
    </message>
    <message>
      <location filename="../ui/guide_pair_page.py" />
      <source>{date}, track {track}, orbit {orbit}</source>
      <translation>{date}，轨道号 {track}，圈号 {orbit}</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{days:.0f} days</source>
      <translation>{days:.0f} 天</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>{day} minus {background}, above {threshold:g} standard deviations of other days.</source>
      <translation>{day} 减去 {background}，取超过其他日期标准差 {threshold:g} 倍的部分。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{deviation:.2f} m ({robust:.2f} m robust)</source>
      <translation>{deviation:.2f} 米（稳健估计 {robust:.2f} 米）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>{drop} (patches with more than {part:.0f} % of the largest slip)</source>
      <translation>{drop}（滑动量超过最大滑动量 {part:.0f} % 的子断层）</translation>
    </message>
    <message>
      <location filename="../core/readers/precise.py" />
      <source>{error} It is left out.</source>
      <translation>{error}该文件不予使用。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>{fault} below {depth:.1f} km</source>
      <translation>{fault}（深 {depth:.1f} km 以下）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{fault}: draws, and their correlations above.</source>
      <translation>{fault}：后验样本；对角线上方为相关系数。</translation>
    </message>
    <message>
      <location filename="../core/execution.py" />
      <source>{file} cannot be read or written ({reason}): free some space on that disk, or choose a folder that you may write to.</source>
      <translation>{file} 无法读取或写入（{reason}）：请清理该磁盘以腾出空间，或选择您有写入权限的文件夹。</translation>
    </message>
    <message>
      <location filename="../ui/guide_pairs.py" />
      <source>{first} / {second}, {way} {track}</source>
      <translation>{first} / {second}，{way} {track}</translation>
    </message>
    <message>
      <location filename="../ui/differences.py" />
      <source>{first} and {second} have no ground in common, or QGIS cannot compute with them: choose others.</source>
      <translation>{first} 与 {second} 没有公共区域，或 QGIS 无法用它们计算：请另选图层。</translation>
    </message>
    <message>
      <location filename="../ui/differences.py" />
      <source>{first} is in {one}, {second} in {two}: a difference needs equal units.</source>
      <translation>{first} 的单位是 {one}，{second} 的单位是 {two}：求差需要单位相同。</translation>
    </message>
    <message>
      <location filename="../core/thermal/training_stage.py" />
      <source>{first} to {last}, {radius:g}</source>
      <translation>{first} 至 {last}，{radius:g}</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>{found:.3g}; {count:.0f} numbers determined</source>
      <translation>{found:.3g}；可确定 {count:.0f} 个参数</translation>
    </message>
    <message>
      <location filename="../core/offsets.py" />
      <source>{found} of {count} windows gave an offset; median correlation {correlation:.2f}, standard deviation {range:.2f} m in range and {azimuth:.2f} m in azimuth.</source>
      <translation>{count} 个窗口中有 {found} 个得到偏移量；相关系数中值 {correlation:.2f}，距离向标准差 {range:.2f} 米，方位向标准差 {azimuth:.2f} 米。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{fringe:.2f} cm of motion along the line of sight</source>
      <translation>视线向形变 {fringe:.2f} 厘米</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>{kept} of {all}</source>
      <translation>{kept} / {all}</translation>
    </message>
    <message>
      <location filename="../core/thermal/declustering.py" />
      <source>{kept} of {every} earthquakes are main shocks or single; {clusters} clusters.</source>
      <translation>{every} 次地震中有 {kept} 次为主震或孤立地震；共 {clusters} 个地震丛。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue_files.py" />
      <source>{kept} of {found} earthquakes from {first} to {last}, magnitudes {smallest:.1f} to {largest:.1f}; times are UTC.</source>
      <translation>{found} 次地震中保留 {kept} 次，时间为 {first} 至 {last}，震级 {smallest:.1f} 至 {largest:.1f}；时间为 UTC。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{key} is '{text}' in its header and should be a date and time</source>
      <translation>文件头中 {key} 为“{text}”，应为日期和时间</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{key} is '{text}' in its header and should be a whole number</source>
      <translation>文件头中 {key} 为“{text}”，应为整数</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>{lag:+d} days</source>
      <translation>{lag:+d} 天</translation>
    </message>
    <message>
      <location filename="../core/thermal/lag.py" />
      <source>{lag:+d} days ({low:+.0f} to {high:+.0f})</source>
      <translation>{lag:+d} 天（{low:+.0f} 至 {high:+.0f}）</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{layover:.1f} % and {shadow:.1f} % of the area, left out</source>
      <translation>分别占区域的 {layover:.1f} % 和 {shadow:.1f} %，已剔除</translation>
    </message>
    <message>
      <location filename="../core/chains/scene.py" />
      <source>{layover:.1f} % of the area lie in layover and {shadow:.1f} % in shadow.</source>
      <translation>区域的 {layover:.1f} % 位于叠掩区，{shadow:.1f} % 位于阴影区。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/importing.py" />
      <source>{left} of {count} frames are mostly empty and were left out.</source>
      <translation>{count} 个影像帧中有 {left} 个大部分为空，已略去。</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{lines:+.3f} lines, {samples:+.3f} samples</source>
      <translation>{lines:+.3f} 行，{samples:+.3f} 列</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{lines:.3f} lines, {samples:.3f} samples rms over {used} of {chips} chips</source>
      <translation>均方根 {lines:.3f} 行、{samples:.3f} 列，使用 {chips} 个匹配窗口中的 {used} 个</translation>
    </message>
    <message>
      <location filename="../core/groundradar/point_import.py" />
      <source>{lost} of {count} pixels of the table were left out: they share a pixel of the map with another one (choose a smaller PIXEL_SIZE) or lie outside EXTENT.</source>
      <translation>表格的 {count} 个像元中有 {lost} 个被略去：它们与另一像元落在地图的同一像元内（请选择更小的 PIXEL_SIZE），或位于 EXTENT 之外。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{low:.0f} to {high:.0f} m over the ellipsoid</source>
      <translation>椭球面以上 {low:.0f} 至 {high:.0f} 米</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>{low:.3g} to {high:.3g} N m</source>
      <translation>{low:.3g} 至 {high:.3g} N·m</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>{low:.4g} to {high:.4g} {unit} per km</source>
      <translation>每千米 {low:.4g} 至 {high:.4g} {unit}</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>{low:g} to {high:g} % of the swath; the line is the median</source>
      <translation>条带内数值的 {low:g} 至 {high:g} % 分位；线为中值</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>{low} to {high} cm</source>
      <translation>{low} 至 {high} cm</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{misfit:.2f} with the noise as given</source>
      <translation>{misfit:.2f}（按给定的噪声计）</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>{moment:.3g} N m, standard deviation {sigma:.2g}</source>
      <translation>{moment:.3g} N·m，标准差 {sigma:.2g}</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>{moment:.4g} N m (Mw {size:.2f})</source>
      <translation>{moment:.4g} N·m（Mw {size:.2f}）</translation>
    </message>
    <message>
      <location filename="../core/fonts.py" />
      <source>{month}</source>
      <translation>{month}月</translation>
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>{name} comes down to {found:.1f} m: so short a perpendicular baseline sees no topography and the division by it blows up noise; choose a pair of at least {least:.0f} m, best 100 to 500 m.</source>
      <translation>{name} 最小只有 {found:.1f} m：垂直基线如此之短，对地形几乎不敏感，除以它又会放大噪声；请选择垂直基线不小于 {least:.0f} m 的像对，最好为 100 至 500 m。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>{name} has no coordinate reference system: assign one.</source>
      <translation>{name} 没有坐标参考系：请指定。</translation>
    </message>
    <message>
      <location filename="../core/unwrap_inputs.py" />
      <source>{name} has the shape {found} where {wanted} is needed; it must lie on the interferogram's grid.</source>
      <translation>{name} 的数组形状为 {found}，而所需为 {wanted}；它必须位于干涉图的格网上。</translation>
    </message>
    <message>
      <location filename="../core/readers/envisat.py" />
      <source>{name} has {lines} lines of {size} bytes and its annotation states {rows} lines of {want} bytes</source>
      <translation>{name} 有 {lines} 行、每行 {size} 字节，而其注记声明为 {rows} 行、每行 {want} 字节</translation>
    </message>
    <message>
      <location filename="../core/thermal/forecast.py" />
      <source>{name} holds chances of windows with a radius, which overlap: give a rate, or chances of the cells.</source>
      <translation>{name} 中是带半径的窗口概率，各窗口相互重叠：请给出发生率，或格网单元的概率。</translation>
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>{name} holds no data: choose the output of Interferogram.</source>
      <translation>{name} 不含数据：请选择“干涉图”工具的输出。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>{name} holds {found} rasters and INPUTS {want}: give one for each input in the same order, or none.</source>
      <translation>{name} 含 {found} 个栅格，而 INPUTS 含 {want} 个：请按相同顺序为每个输入各给一个，或都不给。</translation>
    </message>
    <message>
      <location filename="../core/profile.py" />
      <source>{name} is '{found}': choose one of {want}.</source>
      <translation>{name} 为“{found}”：请从 {want} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>{name} is '{found}': choose {want}.</source>
      <translation>{name} 为“{found}”：请选择 {want}。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>{name} is '{found}': give a day as 2014-08-03.</source>
      <translation>{name} 为“{found}”：请给出日期，如 2014-08-03。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>{name} is a complex raster: choose a raster of real numbers.</source>
      <translation>{name} 是复数栅格：请选择实数栅格。</translation>
    </message>
    <message>
      <location filename="../core/pair_sight.py" />
      <source>{name} is of the pair {found} and {other} of the pair {want}: choose the baseline that was written with the interferogram.</source>
      <translation>{name} 属于像对 {found}，而 {other} 属于像对 {want}：请选择与干涉图一同写出的基线。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/drop.py" />
      <source>{name} is {found:g}: it must be greater than zero.</source>
      <translation>{name} 为 {found:g}：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/decomposition.py" />
      <source>{name} is {found} m: it must be greater than zero.</source>
      <translation>{name} 为 {found} m：必须大于零。</translation>
    </message>
    <message>
      <location filename="../core/fault_trace.py" />
      <source>{name} is {found} m: it must not be negative.</source>
      <translation>{name} 为 {found} m：不得为负。</translation>
    </message>
    <message>
      <location filename="../core/contours.py" />
      <source>{name} is {found} pixels: it must not be negative.</source>
      <translation>{name} 为 {found} 像元：不得为负。</translation>
    </message>
    <message>
      <location filename="../core/thermal/layers.py" />
      <source>{name} is {found}, which is not a day of INPUTS.</source>
      <translation>{name} 为 {found}，不是 INPUTS 中的日期。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_stage.py" />
      <source>{name} is {found}: it must lie between {low} and {high}.</source>
      <translation>{name} 为 {found}：必须在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>{name} is {found}: it must lie from {low} to below 1.</source>
      <translation>{name} 为 {found}：必须不小于 {low} 且小于 1。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{name} is {value:g} and should be between {low:g} and {high:g}</source>
      <translation>{name}为 {value:g}，应在 {low:g} 与 {high:g} 之间</translation>
    </message>
    <message>
      <location filename="../core/topography.py" />
      <source>{name} still holds the phase of the flat earth (kind raw): make the interferogram with the kind differential.</source>
      <translation>{name} 仍含平地相位（类型 raw）：请以类型 differential 生成干涉图。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{name} would hold no information (no data, or one value, everywhere), so it was not written: check that the inputs overlap and hold data.</source>
      <translation>{name} 不会含有任何信息（处处无数据或为同一值），因此未写出：请检查各输入是否重叠并含有数据。</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>{name} would hold no value: no pixel has enough days in its reference. Lower MIN_SAMPLES, or take a longer series for the causal reference.</source>
      <translation>{name} 不会含有任何值：没有像元的背景天数足够。请减小 MIN_SAMPLES，或为 causal 背景采用更长的序列。</translation>
    </message>
    <message>
      <location filename="../ui/guide_results.py" />
      <source>{name}: click to see it on the map</source>
      <translation>{name}：点击在地图上查看</translation>
    </message>
    <message>
      <location filename="../core/source/inversion_report.py" />
      <source>{name}: cm, positive along the direction of the track; its offset and plane taken out.</source>
      <translation>{name}：单位 cm，沿该轨道的观测方向为正；已去除常数偏移和平面趋势。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>{near:.1f} Hz near, {middle:.1f} middle, {far:.1f} far</source>
      <translation>近距端 {near:.1f} Hz，中心 {middle:.1f}，远距端 {far:.1f}</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>{near:.3f} to {far:.3f} km</source>
      <translation>{near:.3f} 至 {far:.3f} 千米</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{one} and {two} are the pair with the motion: choose two scenes without motion between them.</source>
      <translation>{one} 和 {two} 就是有形变的像对：请选择其间无形变的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/chains/scene.py" />
      <source>{one} and {two} are the same file {path}: give each output its own name.</source>
      <translation>{one} 和 {two} 是同一文件 {path}：请为每个输出指定各自的名称。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{one} and {two} are the same file: choose two scenes of different days.</source>
      <translation>{one} 和 {two} 是同一文件：请选择不同日期的两景影像。</translation>
    </message>
    <message>
      <location filename="../core/chains/topographic.py" />
      <source>{one} and {two} make a pair: give both, or neither.</source>
      <translation>{one} 和 {two} 须成对使用：请同时给出，或都不给。</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>{one} and {two} share no ground and are no pair.</source>
      <translation>{one} 与 {two} 没有共同覆盖的地面，不能组成像对。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>{orbit}, track {track}, {direction}</source>
      <translation>圈号 {orbit}，轨道号 {track}，{direction}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{output} cannot be written ({reason}): free some space on that disk, or choose another folder.</source>
      <translation>{output} 无法写入（{reason}）：请释放该磁盘的空间，或选择其他文件夹。</translation>
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
      <location filename="../core/pair_advice.py" />
      <source>{pair} (B⊥ {baseline:.0f} m, {height} per fringe, 10 m of DEM error feign {error:.2g} mm)</source>
      <translation>{pair}（B⊥ {baseline:.0f} 米，每条纹 {height}，10 米 DEM 误差相当于 {error:.2g} 毫米）</translation>
    </message>
    <message>
      <location filename="../core/scene_pair.py" />
      <source>{parameter} carries no orbit, so its phase cannot be put back: geocode the scene with this program.</source>
      <translation>{parameter} 不含轨道，因此无法恢复其相位：请用本程序对影像作地理编码。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>{parameter} does not say whether it holds a rate or a chance, and its kind is auto: choose one.</source>
      <translation>{parameter} 未注明其内容是发生率还是概率，而类型设为 auto：请选择其中之一。</translation>
    </message>
    <message>
      <location filename="../core/geocoding.py" />
      <source>{parameter} does not touch EXTENT: the scene lies between {west:.6g} and {east:.6g} east, {south:.6g} and {north:.6g} north in the map's coordinates; choose an extent inside.</source>
      <translation>{parameter} 与 EXTENT 不相交：按地图坐标，影像的东坐标为 {west:.6g} 至 {east:.6g}，北坐标为 {south:.6g} 至 {north:.6g}；请在此范围内选择。</translation>
    </message>
    <message>
      <location filename="../core/thermal/maps.py" />
      <source>{parameter} has negative values or only zeros: take the reference measure of the tool Seismic prior.</source>
      <translation>{parameter} 含负值或全为零：请采用“地震先验概率”工具的参考测度。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>{parameter} has no field {absent}: choose a layer made by the tools of this group.</source>
      <translation>{parameter} 没有字段 {absent}：请选择由本组工具生成的图层。</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>{parameter} holds no alarms: make them with the tool Thermal alarms.</source>
      <translation>{parameter} 不含预警窗口：请用“热异常预警窗口”工具生成。</translation>
    </message>
    <message>
      <location filename="../core/thermal/maps.py" />
      <source>{parameter} holds no data: choose another raster.</source>
      <translation>{parameter} 不含数据：请选择另一个栅格。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>{parameter} holds no fault: choose a layer with at least one line, polygon or row.</source>
      <translation>{parameter} 中没有断层：请选择至少含一条线、一个面或一行记录的图层。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>{parameter} holds two scenes of {date}: give one scene of each date.</source>
      <translation>{parameter} 中有两景 {date} 的影像：每个日期请只给一景。</translation>
    </message>
    <message>
      <location filename="../core/damage.py" />
      <source>{parameter} holds values from {low:.3g} to {high:.3g}: a coherence lies between 0 and 1.</source>
      <translation>{parameter} 的值从 {low:.3g} 到 {high:.3g}：相干性应在 0 到 1 之间。</translation>
    </message>
    <message>
      <location filename="../core/thermal/hybrid.py" />
      <source>{parameter} holds values that are no {kind}: choose the output of Seismic prior or Hybrid probability.</source>
      <translation>{parameter} 中的值不是 {kind}：请选择“地震先验概率”或“混合概率”工具的输出。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/places.py" />
      <source>{parameter} holds values up to {found:.4g} and metres are wanted, of which an earthquake makes a few: convert centimetres, millimetres or radians to metres first.</source>
      <translation>{parameter} 的值最大达 {found:.4g}，而此处要求以米为单位，地震形变只有几米：请先将厘米、毫米或弧度换算为米。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>{parameter} holds {count} scenes and at least {least} are needed: give more scenes of the track, better 20.</source>
      <translation>{parameter} 只有 {count} 景影像，至少需要 {least} 景：请给出该轨道的更多影像，最好 20 景。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue.py" />
      <source>{parameter} holds {found} earthquakes and at least {want} are needed: check the magnitude, depth, period and area that were asked for.</source>
      <translation>{parameter} 只含 {found} 次地震，至少需要 {want} 次：请检查所要求的震级、深度、时段和区域。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>{parameter} is '{found}' and the variables of {path} are {names}: name one of them.</source>
      <translation>{parameter} 为“{found}”，而{path}的变量为 {names}：请填写其中之一。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue.py" />
      <source>{parameter} is '{found}': give a date such as 2008-05-12.</source>
      <translation>{parameter} 为“{found}”：请给出日期，如 2008-05-12。</translation>
    </message>
    <message>
      <location filename="../core/thermal/tide_stage.py" />
      <source>{parameter} is '{found}': give a day as 2014-08-03, or a time as 2014-08-03T08:30, in UTC.</source>
      <translation>{parameter} 为“{found}”：请给出日期（如 2014-08-03）或时刻（如 2014-08-03T08:30），采用 UTC。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/import_faults.py" />
      <source>{parameter} is '{found}'; choose one of {wanted}.</source>
      <translation>{parameter} 为“{found}”；请从 {wanted} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/thinning.py" />
      <source>{parameter} is a complex raster: choose a displacement in metres.</source>
      <translation>{parameter} 是复数栅格：请选择以米为单位的形变。</translation>
    </message>
    <message>
      <location filename="../core/readers/finished/product.py" />
      <source>{parameter} tells the date '{found}', which cannot be understood: give it as YYYY-MM-DD.</source>
      <translation>{parameter} 给出的日期“{found}”无法识别：请按 YYYY-MM-DD 给出。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: '{found}' is not a coordinate reference system: give one such as EPSG:32640.</source>
      <translation>{parameter}：“{found}”不是坐标参考系：请给出如 EPSG:32640 的坐标参考系。</translation>
    </message>
    <message>
      <location filename="../algorithms/source/observations.py" />
      <source>{parameter}: '{layer}' is not a layer of points.</source>
      <translation>{parameter}：“{layer}”不是点图层。</translation>
    </message>
    <message>
      <location filename="../core/thermal/catalogue.py" />
      <source>{parameter}: a time is not understood ({reason}): times are UTC, such as 2008-05-12T06:28:01.</source>
      <translation>{parameter}：有时刻无法识别（{reason}）：时刻采用 UTC，如 2008-05-12T06:28:01。</translation>
    </message>
    <message>
      <location filename="../core/shapes.py" />
      <source>{parameter}: feature {number} is no polygon: draw areas.</source>
      <translation>{parameter}：要素 {number} 不是多边形：请绘制面。</translation>
    </message>
    <message>
      <location filename="../core/thermal/alarms.py" />
      <source>{parameter}: start or end is not an ISO date.</source>
      <translation>{parameter}：start 或 end 不是 ISO 日期。</translation>
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: the CRS of {path} or of INPUT is not known: give both a CRS first.</source>
      <translation>{parameter}：{path} 或 INPUT 的坐标参考系未知：请先为两者指定坐标参考系。</translation>
    </message>
    <message>
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: the bands of {path} are not named by ISO dates: make the cube with the tool Import cube.</source>
      <translation>{parameter}：{path} 的波段未以 ISO 日期命名：请用“导入数据立方体”工具生成数据立方体。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/series.py" />
      <source>{parameter}: the bands of {path} are not named by dates: choose a series made by Invert time series.</source>
      <translation>{parameter}：{path} 的波段未以日期命名：请选择由“反演时间序列”工具生成的序列。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/stack.py" />
      <source>{parameter}: the bands of {path} are not named by times: choose an output of the ground radar tools.</source>
      <translation>{parameter}：{path} 的波段未以时刻命名：请选择地基雷达工具的输出。</translation>
    </message>
    <message>
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: the day {day} comes more than once: keep one field a day, or import with the daily mean.</source>
      <translation>{parameter}：日期 {day} 出现不止一次：请每天只保留一个场，或以日平均导入。</translation>
    </message>
    <message>
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: the days are not in order, {day} comes after {before}: sort the series by time.</source>
      <translation>{parameter}：日期顺序有误，{day} 出现在 {before} 之后：请将序列按时间排序。</translation>
    </message>
    <message>
      <location filename="../algorithms/deformation/features.py" />
      <source>{parameter}: the field {field} holds '{found}' in the feature {id}, and a number is wanted.</source>
      <translation>{parameter}：要素 {id} 的字段 {field} 为“{found}”，而要求为数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/thermal/layers.py" />
      <source>{parameter}: the field {field} holds '{found}', and a number is wanted.</source>
      <translation>{parameter}：字段 {field} 为“{found}”，此处需要数值。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: the georeference of {path} is damaged: assign the right coordinate reference system, or get the file again.</source>
      <translation>{parameter}：{path} 的地理参考已损坏：请指定正确的坐标参考系，或重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: the header {header} lacks one of {keys} or holds no number there: fetch the file again.</source>
      <translation>{parameter}：头文件 {header} 缺少 {keys} 之一，或其值不是数字：请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/reading.py" />
      <source>{parameter}: the layer {layer} comes from '{found}' and a raster file is needed: save it as a GeoTIFF first.</source>
      <translation>{parameter}：图层 {layer} 来自“{found}”，而需要栅格文件：请先将其另存为 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>{parameter}: the orbits in the tags do not see the whole map: geocode the scenes again.</source>
      <translation>{parameter}：标签中的轨道不能覆盖整个图幅：请重新对影像作地理编码。</translation>
    </message>
    <message>
      <location filename="../core/warped.py" />
      <source>{parameter}: {path} cannot be brought onto the grid of INPUTS ({reason}): reproject it first.</source>
      <translation>{parameter}：{path} 无法转换到 INPUTS 的格网（{reason}）：请先重投影。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} cannot be opened ({reason}). Choose a readable raster file.</source>
      <translation>{parameter}：无法打开 {path}（{reason}）。请选择可读的栅格文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} cannot be read ({reason}): choose a file that exists and that you may read.</source>
      <translation>{parameter}：无法读取 {path}（{reason}）：请选择存在且有读取权限的文件。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>{parameter}: {path} carries no date: geocode the scene with this program.</source>
      <translation>{parameter}：{path} 没有日期：请用本程序对影像作地理编码。</translation>
    </message>
    <message>
      <location filename="../core/interferogram.py" />
      <source>{parameter}: {path} carries no orbit, so there is no baseline and KIND can only be differential: leave BASELINE out, or geocode the scene with this program.</source>
      <translation>{parameter}：{path} 不含轨道，因此没有基线，KIND 只能为 differential：请不要输出 BASELINE，或用本程序对影像作地理编码。</translation>
    </message>
    <message>
      <location filename="../core/thermal/cube.py" />
      <source>{parameter}: {path} covers {found} calendar years and a climatology needs at least {want}: import a longer series.</source>
      <translation>{parameter}：{path} 覆盖 {found} 个日历年，而气候态至少需要 {want} 个：请导入更长的序列。</translation>
    </message>
    <message>
      <location filename="../core/warped.py" />
      <source>{parameter}: {path} does not hold the bands east, north and up: choose the geometry raster of the scene, or stack the three parts of the look vector in this order.</source>
      <translation>{parameter}：{path} 不含波段 east、north 和 up：请选择该影像的几何栅格，或按此顺序将视线向量的三个分量合成为一个多波段栅格。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>{parameter}: {path} has another wavelength than the first: give scenes of one sensor.</source>
      <translation>{parameter}：{path} 的波长与第一景不同：请给出同一传感器的影像。</translation>
    </message>
    <message>
      <location filename="../core/multilook.py" />
      <source>{parameter}: {path} has no band called '{name}' (it has {found}): choose the geometry raster written by the tool Geocode scene.</source>
      <translation>{parameter}：{path} 没有名为“{name}”的波段（现有 {found}）：请选择“影像地理编码”工具写出的几何栅格。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>{parameter}: {path} has no coordinate reference system: assign one.</source>
      <translation>{parameter}：{path} 没有坐标参考系：请指定。</translation>
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} has no header {header} beside it: put both files of the archive into one folder.</source>
      <translation>{parameter}：{path} 旁没有头文件 {header}：请将压缩包中的两个文件放入同一文件夹。</translation>
    </message>
    <message>
      <location filename="../core/guarding.py" />
      <source>{parameter}: {path} has {size:.0f} MB and a file of this kind has at most {most:.0f}: choose another file.</source>
      <translation>{parameter}：{path} 有 {size:.0f} MB，而此类文件最多 {most:.0f} MB：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} holds no data where INPUT lies: choose a file of this area.</source>
      <translation>{parameter}：{path} 在 INPUT 所在处没有数据：请选择该区域的文件。</translation>
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} holds values from {low:.4g} to {high:.4g}: a zenith delay in metres is wanted.</source>
      <translation>{parameter}：{path} 的值从 {low:.4g} 到 {high:.4g}：要求为以米为单位的天顶延迟。</translation>
    </message>
    <message>
      <location filename="../core/delay_files.py" />
      <source>{parameter}: {path} holds {found} values and its header says {cols:.0f} x {rows:.0f}, north up: fetch the file again.</source>
      <translation>{parameter}：{path} 含 {found} 个值，而其头文件标明为 {cols:.0f} × {rows:.0f}、北朝上：请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} is a raster of kind '{found}' and '{want}' is needed: choose the output of the tool that makes it.</source>
      <translation>{parameter}：{path} 是类型为“{found}”的栅格，而此处需要“{want}”：请选择能生成该类型栅格的工具的输出。</translation>
    </message>
    <message>
      <location filename="../core/guarding.py" />
      <source>{parameter}: {path} is damaged or not what it seems to be ({reason}): get the file again.</source>
      <translation>{parameter}：{path} 已损坏，或与其所标示的内容不符（{reason}）：请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} is damaged, the pixels from row {row} cannot be read: make the file again.</source>
      <translation>{parameter}：{path} 已损坏，从第 {row} 行起的像元无法读取：请重新生成该文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is damaged: {what}. Get the file again.</source>
      <translation>{parameter}：{path} 已损坏：{what}。请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{parameter}: {path} is not a north-up map raster: warp it to a map projection first.</source>
      <translation>{parameter}：{path} 不是北朝上的地图栅格：请先将其重投影到地图投影。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is not an ENVISAT file: choose one, unpacked.</source>
      <translation>{parameter}：{path} 不是 ENVISAT 文件：请选择一个已解压的 ENVISAT 文件。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>{parameter}: {path} is not complex: choose the outputs of Geocode scene.</source>
      <translation>{parameter}：{path} 不是复数栅格：请选择“影像地理编码”工具的输出。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_scenes.py" />
      <source>{parameter}: {path} is of another track than the first: give one track.</source>
      <translation>{parameter}：{path} 与第一景不在同一轨道：请只给出一个轨道的影像。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is truncated or damaged: its data set {name} should end at byte {want} and the file ends at {found}. Get the file again.</source>
      <translation>{parameter}：{path} 被截断或已损坏：其数据集 {name} 应止于第 {want} 字节，而文件止于第 {found} 字节。请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/readers/pds.py" />
      <source>{parameter}: {path} is truncated: it has {found} bytes and its header announces {want}. Get the file again.</source>
      <translation>{parameter}：{path} 被截断：它有 {found} 字节，而其头文件声明为 {want} 字节。请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/warped.py" />
      <source>{parameter}: {path} lies on another grid and a coordinate reference system is missing: assign one to every raster first.</source>
      <translation>{parameter}：{path} 位于另一格网，且缺少坐标参考系：请先为每个栅格指定坐标参考系。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>{part:.0f} % of the slip has the least or the largest rake that is allowed: the central rake is wrong, or the range too narrow.</source>
      <translation>{part:.0f} % 的滑动量，其滑动角取到允许范围的最小或最大值：中心滑动角有误，或允许范围过窄。</translation>
    </message>
    <message>
      <location filename="../core/source/slip_warnings.py" />
      <source>{part:.0f} % of the slip runs against the rake, as a series without bounds may: that much of the detail is noise. The moment is that of the summed slip.</source>
      <translation>{part:.0f} % 的滑动与滑动角方向相反，这在无界限约束的级数解中可能出现：相应程度的细节只是噪声。地震矩按滑动矢量和计算。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{part:.1f} % of the variance</source>
      <translation>占方差的 {part:.1f} %</translation>
    </message>
    <message>
      <location filename="../ui/guide_tasks.py" />
      <source>{path} cannot be made ({reason}): choose another folder of results.</source>
      <translation>无法创建 {path}（{reason}）：请另选结果文件夹。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation>无法读取 {path}（{reason}）。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{path} cannot be written ({reason}): choose an output in a folder you may write to.</source>
      <translation>无法写入 {path}（{reason}）：请将输出选在有写入权限的文件夹中。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{path} cannot be written ({reason}): free some space on that disk and run again.</source>
      <translation>无法写入 {path}（{reason}）：请在该磁盘上释放一些空间后重新运行。</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>{path} cannot be written: {reason}</source>
      <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path} does not tell in its head where the earthquake was (LAT, LON).</source>
      <translation>{path} 的文件头没有说明地震位置（LAT、LON）。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/import_faults.py" />
      <source>{path} does not tell where its origin lies: give it as ORIGIN.</source>
      <translation>{path} 没有说明原点位置：请以 ORIGIN 给出。</translation>
    </message>
    <message>
      <location filename="../ui/guide.py" />
      <source>{path} exists: choose another name.</source>
      <translation>{path} 已存在：请另选名称。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/import_faults.py" />
      <source>{path} has no event of magnitude {least:g} or more.</source>
      <translation>{path} 中没有 {least:g} 级或以上的地震。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/import_faults.py" />
      <source>{path} has {count} events, more than {most}: give a least magnitude.</source>
      <translation>{path} 有 {count} 个地震，超过 {most} 个：请给出最小震级。</translation>
    </message>
    <message>
      <location filename="../core/source/moment_files.py" />
      <source>{path} holds neither a moment tensor nor a focal mechanism.</source>
      <translation>{path} 既没有矩张量也没有震源机制。</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>{path} holds no data, so there is nothing to draw: check how it was made.</source>
      <translation>{path} 不含数据，因此没有可绘制的内容：请检查其生成过程。</translation>
    </message>
    <message>
      <location filename="../core/source/moment_files.py" />
      <source>{path} holds no event with nodal planes or a moment tensor.</source>
      <translation>{path} 中没有带节面或矩张量的地震。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path} holds no faults: it is not a Coulomb input file.</source>
      <translation>{path} 不含断层：它不是 Coulomb 输入文件。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path} holds no patches: it is not a finite-fault solution of the USGS.</source>
      <translation>{path} 中没有子断层：不是 USGS 有限断层解。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path} holds no patches: it is not a model in the SRCMOD format.</source>
      <translation>{path} 不含子断层：它不是 SRCMOD 格式的模型。</translation>
    </message>
    <message>
      <location filename="../core/thermal/sources.py" />
      <source>{path} holds the variables {names} and VARIABLE is '{found}': name one of them.</source>
      <translation>{path} 含变量 {names}，而 VARIABLE 为“{found}”：请指定其中之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{path} is being written by another run: wait until it has ended, or choose another output.</source>
      <translation>{path} 正由另一次运行写入：请等待其结束，或选择其他输出。</translation>
    </message>
    <message>
      <location filename="../core/xml_text.py" />
      <source>{path} is cut short: the tag {name} is never closed.</source>
      <translation>{path} 不完整：标签 {name} 没有结束标记。</translation>
    </message>
    <message>
      <location filename="../core/pictures.py" />
      <source>{path} is damaged, its pixels cannot be read: make the file again.</source>
      <translation>{path} 已损坏，其像元无法读取：请重新生成该文件。</translation>
    </message>
    <message>
      <location filename="../core/xml_text.py" />
      <source>{path} is damaged: the tag {name} is closed out of order.</source>
      <translation>{path} 已损坏：标签 {name} 的结束顺序有误。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path} is no catalogue in the ndk format, which has five lines for each event, the first with its date.</source>
      <translation>{path} 不是 ndk 格式的目录：该格式每个事件占五行，第一行含日期。</translation>
    </message>
    <message>
      <location filename="../core/xml_text.py" />
      <source>{path} is not QuakeML: its tags are nested too deeply.</source>
      <translation>{path} 不是 QuakeML：其标签嵌套过深。</translation>
    </message>
    <message>
      <location filename="../core/source/tracks.py" />
      <source>{path} is not a covariance: it must hold comma-separated numbers, as the tool Noise covariance writes them.</source>
      <translation>{path} 不是协方差文件：其内容必须是以逗号分隔的数字，即“噪声协方差”工具写出的格式。</translation>
    </message>
    <message>
      <location filename="../core/xml_text.py" />
      <source>{path} is not plain QuakeML: a document type, an entity or a broken tag stands at character {place}.</source>
      <translation>{path} 不是纯 QuakeML：第 {place} 个字符处有文档类型声明、实体或残缺标签。</translation>
    </message>
    <message>
      <location filename="../core/source/moment_files.py" />
      <source>{path} is not the detail of an event of the USGS: it has no products. Save the GeoJSON that the page of one event offers, not the list of a search.</source>
      <translation>{path} 不是 USGS 单个地震的详细信息文件：其中没有 products。请保存单个地震页面提供的 GeoJSON，而不是搜索结果列表。</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs.py" />
      <source>{path} is unfinished and could not be removed ({reason}): remove it by hand.</source>
      <translation>{path} 未写完，且无法删除（{reason}）：请手动删除。</translation>
    </message>
    <message>
      <location filename="../core/raster.py" />
      <source>{path} needs up to {need:.1f} GB and {free:.1f} GB are free on that disk: choose another folder, a smaller area or larger pixels.</source>
      <translation>{path} 最多需要 {need:.1f} GB，而该磁盘可用空间为 {free:.1f} GB：请另选文件夹、更小的区域或更大的像元。</translation>
    </message>
    <message>
      <location filename="../core/xml_text.py" />
      <source>{path} uses the entity {name}, which is refused.</source>
      <translation>{path} 使用了实体 {name}，不予接受。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: Kode {kode:g} is not read; only rectangles (100, 200 and 300) are, not points.</source>
      <translation>{path} 第 {number} 行：不读取 Kode {kode:g}；只读取矩形断层（100、200 和 300），不读取点源。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: a fault has ten numbers after its own.</source>
      <translation>{path} 第 {number} 行：断层编号之后应有十个数。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: a patch has seven numbers or more and this line {found}: get the file again.</source>
      <translation>{path} 第 {number} 行：一个子断层应有七个或更多数字，而该行有 {found} 个：请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: a patch stands before the head of its segment (Dx, Dy).</source>
      <translation>{path} 第 {number} 行：子断层出现在其断层段的段头（Dx、Dy）之前。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path}, line {number}: an event of the ndk format has five lines and this one {found}.</source>
      <translation>{path} 第 {number} 行：ndk 格式每个事件占五行，而此事件有 {found} 行。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: no patch can be made of this line and the header before it (missing: {what}).</source>
      <translation>{path} 第 {number} 行：由本行及其前面的表头无法构成子断层（缺少：{what}）。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: numbers are wanted.</source>
      <translation>{path} 第 {number} 行：应为数字。</translation>
    </message>
    <message>
      <location filename="../core/source/fault_files.py" />
      <source>{path}, line {number}: the fault reaches from {top:g} to {bottom:g} km at a dip of {dip:g} degrees, which gives it no width.</source>
      <translation>{path} 第 {number} 行：断层从 {top:g} 到 {bottom:g} km，倾角为 {dip:g} 度，因而没有宽度。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path}, line {number}: this is not an event in the ndk format.</source>
      <translation>{path} 第 {number} 行：这不是 ndk 格式的事件。</translation>
    </message>
    <message>
      <location filename="../core/source/moment_files.py" />
      <source>{path}: '{found}' stands where a number is wanted.</source>
      <translation>{path}：应为数字处却是“{found}”。</translation>
    </message>
    <message>
      <location filename="../core/source/catalogue.py" />
      <source>{path}: none of its {count} events can be read; of the first one it is said: {reason}</source>
      <translation>{path}：{count} 个事件均无法读取；第一个事件的原因是：{reason}</translation>
    </message>
    <message>
      <location filename="../core/source/moment_files.py" />
      <source>{path}: the event {event} has neither nodal planes nor a moment tensor.</source>
      <translation>{path}：地震 {event} 既没有节面也没有矩张量。</translation>
    </message>
    <message>
      <location filename="../core/source/moment_files.py" />
      <source>{path}: the event {event} has no moment and no magnitude.</source>
      <translation>{path}：地震 {event} 没有地震矩也没有震级。</translation>
    </message>
    <message>
      <location filename="../core/thermal/quakeml.py" />
      <source>{path}: the event {event} has no origin with time, longitude and latitude.</source>
      <translation>{path}：事件 {event} 没有含时间、经度和纬度的震源参数。</translation>
    </message>
    <message>
      <location filename="../core/source/moment_files.py" />
      <source>{path}: the event {event} has no place with a depth.</source>
      <translation>{path}：地震 {event} 没有给出含深度的震源位置。</translation>
    </message>
    <message>
      <location filename="../core/thermal/importing.py" />
      <source>{path}: {count} fields fall on days that only the model's calendar has, such as 30 February; they are left out.</source>
      <translation>{path}：{count} 个场落在只有模式历法才有的日子，如 2 月 30 日；未采用。</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>{percent} % coherent</source>
      <translation>{percent} % 相干</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{phase:.1f} for the phase, {coherence:.0f} for the coherence</source>
      <translation>相位 {phase:.1f}，相干性 {coherence:.0f}</translation>
    </message>
    <message>
      <location filename="../core/cluster_client.py" />
      <source>{place}: {workers} workers with {threads} threads</source>
      <translation>{place}：{workers} 个工作进程，共 {threads} 个线程</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>{purpose}; without it: {cost}. {ways}</source>
      <translation>{purpose}；缺少时的影响：{cost}。{ways}</translation>
    </message>
    <message>
      <location filename="../core/thermal/synthetic.py" />
      <source>{quakes} earthquakes, {count} with a precursor, and {fronts} fronts were planted; the layer of the truth says where.</source>
      <translation>植入了 {quakes} 次地震（其中 {count} 次有前兆）和 {fronts} 个锋面；位置见真值图层。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{r_hat:.3f}, {draws:.0f}</source>
      <translation>{r_hat:.3f}，{draws:.0f}</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{same} of {starts}</source>
      <translation>{starts} 个中有 {same} 个</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>{scenes} scenes, {pairs} pairs</source>
      <translation>{scenes} 景影像，{pairs} 个干涉对</translation>
    </message>
    <message>
      <location filename="../ui/guide_state.py" />
      <source>{scenes} scenes, {tracks} tracks</source>
      <translation>{scenes} 景影像，{tracks} 条轨道</translation>
    </message>
    <message>
      <location filename="../core/baselines.py" />
      <source>{scene} is the only scene of this track and has no partner ({track}).</source>
      <translation>{scene} 是该轨道（{track}）唯一的影像，无法组成像对。</translation>
    </message>
    <message>
      <location filename="../core/sceneinfo.py" />
      <source>{sensor}, swath {swath}, {polarisation}, looking {side}</source>
      <translation>{sensor}，条带 {swath}，{polarisation}，{side}视</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>{share:.0f} % of the pairs lie within 4(1 + sqrt(L)) mm; NISAR requires {wanted} %.</source>
      <translation>{share:.0f} % 的点对在 4(1 + √L) 毫米以内；NISAR 要求 {wanted} %。</translation>
    </message>
    <message>
      <location filename="../core/gnss.py" />
      <source>{share:.0f} % of {count} (NISAR: {wanted} %)</source>
      <translation>{count} 对中的 {share:.0f} %（NISAR：{wanted} %）</translation>
    </message>
    <message>
      <location filename="../core/chains/report.py" />
      <source>{share:.1f} % of the pixels; components: {count}</source>
      <translation>{share:.1f} % 的像元；连通分量 {count} 个</translation>
    </message>
    <message>
      <location filename="../core/thermal/indices.py" />
      <source>{share:.2f} percent of the values lie above {line:g}; a normal distribution has {normal:.2f} percent there.</source>
      <translation>{share:.2f}% 的值高于 {line:g}；正态分布下应为 {normal:.2f}%。</translation>
    </message>
    <message>
      <location filename="../core/timeseries/selection.py" />
      <source>{single} scenes are in one pair only, which no loop tests: widen the limits.</source>
      <translation>{single} 景影像只在一个干涉对中，没有环可以检验：请放宽限值。</translation>
    </message>
    <message>
      <location filename="../core/thermal/contingency.py" />
      <source>{some} of {every}</source>
      <translation>{some} / {every}</translation>
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>{source} carries a damaged QuakeSAR tag {tag} ('{found}'): make the file again.</source>
      <translation>{source} 的 QuakeSAR 标签 {tag} 已损坏（“{found}”）：请重新生成该文件。</translation>
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>{source} carries no QuakeSAR tag {tag}: use a raster made by QuakeSAR, or import it with the tool Import interferogram.</source>
      <translation>{source} 没有 QuakeSAR 标签 {tag}：请使用 QuakeSAR 生成的栅格，或用“导入干涉图”工具导入。</translation>
    </message>
    <message>
      <location filename="../core/groundradar/layout.py" />
      <source>{source} is not a header of a ground radar ({reason}): see docs/groundradar.md for what it holds.</source>
      <translation>{source} 不是地基雷达的头文件（{reason}）：其内容参见 docs/groundradar.md。</translation>
    </message>
    <message>
      <location filename="../core/conventions.py" />
      <source>{source} states the phase sign '{found}' and QuakeSAR works with '{want}': import it with the tool Import interferogram.</source>
      <translation>{source} 标明的相位符号为“{found}”，而 QuakeSAR 采用“{want}”：请用“导入干涉图”工具导入。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{steps} steps, {part:.0f} % accepted</source>
      <translation>{steps} 步，接受率 {part:.0f} %</translation>
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>{that} ({cols2} x {rows2} pixels from {west2:.6g}, {north2:.6g}) does not lie on the grid of {this} ({cols} x {rows} pixels from {west:.6g}, {north:.6g}): make both with the same extent and pixels.</source>
      <translation>{that}（{cols2} × {rows2} 像元，起点 {west2:.6g}, {north2:.6g}）与 {this}（{cols} × {rows} 像元，起点 {west:.6g}, {north:.6g}）的格网不一致：请以相同的范围和像元大小生成二者。</translation>
    </message>
    <message>
      <location filename="../core/grids.py" />
      <source>{that} has another coordinate reference system ({crs2}) than {this} ({crs}): make both in one.</source>
      <translation>{that} 的坐标参考系（{crs2}）与 {this} 的（{crs}）不同：请使二者采用同一坐标参考系。</translation>
    </message>
    <message>
      <location filename="../ui/guide_runs.py" />
      <source>{tool} ended without a result: its log says why.</source>
      <translation>{tool} 未得到结果：原因见其日志。</translation>
    </message>
    <message>
      <location filename="../ui/plots.py" />
      <source>{unit}, relative</source>
      <translation>{unit}，相对值</translation>
    </message>
    <message>
      <location filename="../core/source/stages/geometry.py" />
      <source>{value:.1f} (lower is better; compare numbers of rectangles with it)</source>
      <translation>{value:.1f}（越小越好；可用于比较矩形断层的个数）</translation>
    </message>
    <message>
      <location filename="../core/timeseries/ps_page.py" />
      <source>{value:.2f} mm/yr</source>
      <translation>{value:.2f} mm/yr</translation>
    </message>
    <message>
      <location filename="../core/refinement_report.py" />
      <source>{value:.2f} rad rms</source>
      <translation>均方根 {value:.2f} rad</translation>
    </message>
    <message>
      <location filename="../core/source/stress_drop.py" />
      <source>{value:.3g} MPa ({formula}; A = {area:.4g} km2, D = {slip:.3g} m)</source>
      <translation>{value:.3g} MPa（{formula}；A = {area:.4g} km²，D = {slip:.3g} m）</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>{value:.4g} degrees</source>
      <translation>{value:.4g} 度</translation>
    </message>
    <message>
      <location filename="../core/source/geometry_posterior.py" />
      <source>{value:.4g} m</source>
      <translation>{value:.4g} 米</translation>
    </message>
    <message>
      <location filename="../core/troposphere.py" />
      <source>{value:.4g} {unit} per km of height</source>
      <translation>每千米高差 {value:.4g} {unit}</translation>
    </message>
    <message>
      <location filename="../ui/fringes.py" />
      <source>{value} (one fringe: {size})</source>
      <translation>{value}（一个条纹：{size}）</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>{version} with PROJ {proj}</source>
      <translation>{version}，PROJ {proj}</translation>
    </message>
    <message>
      <location filename="../core/source/stages/slip.py" />
      <source>{weight:.3g} per m, chosen by {rule}; across the mean rake x {ratio:g}</source>
      <translation>{weight:.3g}（1/米），由{rule}选定；垂直于平均滑动角方向的权重为其 {ratio:g} 倍</translation>
    </message>
    <message>
      <location filename="../core/pipeline.py" />
      <source>{what} needs {need:.1f} GB of memory and {free:.1f} GB are free: {remedy}.</source>
      <translation>{what}需要 {need:.1f} GB 内存，而可用内存为 {free:.1f} GB：{remedy}。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>{where}: the field {name} is missing and no value for all faults is given: add the field (metres or degrees) or fill the parameter of that name.</source>
      <translation>{where}：缺少字段 {name}，也未给出适用于所有断层的值：请添加该字段（米或度），或填写同名参数。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>{where}: the field {name} is not a finite number.</source>
      <translation>{where}：字段 {name} 不是有限数。</translation>
    </message>
    <message>
      <location filename="../core/source/stages/fault_layer.py" />
      <source>{where}: {problem}</source>
      <translation>{where}：{problem}</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>– optional</source>
      <translation>– 可选</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>✓ ok</source>
      <translation>✓ 正常</translation>
    </message>
    <message>
      <location filename="../core/installation.py" />
      <source>✗ missing</source>
      <translation>✗ 缺失</translation>
    </message>
  </context>
</TS>
