#!/bin/bash
# Runs the tests of the tools in a chroot with another QGIS: test_in_chroot.sh 3.40 | 3.44. Needs root and a network.
set -euo pipefail
version=${1:-3.40}
root=$(cd "$(dirname "$0")/.." && pwd)
place=$root/build/chroot-$version
case $version in
  3.40) backports=0 ;;
  3.44) backports=1 ;;
  *) echo "VERSION is '$version': choose 3.40 or 3.44." >&2; exit 2 ;;
esac
command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq debootstrap; }
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
if [ ! -e "$place/.ready" ]; then
  rm -rf "$place"; mkdir -p "$place"
  debootstrap --variant=minbase trixie "$place" "$mirror"
  for file in /etc/apt/apt.conf.d/*proxy* /etc/resolv.conf; do [ -e "$file" ] && cp "$file" "$place$file"; done
  source=()
  if [ $backports = 1 ]; then
    echo "deb $mirror trixie-backports main" >"$place/etc/apt/sources.list.d/backports.list"
    source=(-t trixie-backports)
  fi
  chroot "$place" apt-get update -qq
  chroot "$place" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${source[@]}" \
    qgis python3-qgis python3-numba python3-scipy python3-matplotlib python3-pyproj python3-gdal proj-data python3-venv \
    python3-pytest python3-hypothesis
  touch "$place/.ready"
fi
# The one package Debian lacks is fetched with the network settings of this machine.
rm -rf "$place/src" "$place/wheels"
mkdir -p "$place/src"
"$root/.venv/bin/python" -m pip download -q --no-deps -d "$place/wheels" pytest-qgis
cp -r "$root"/{__init__.py,plugin.py,metadata.txt,LICENSE,pyproject.toml,core,algorithms,ui,i18n,tests,tools,docs} "$place/src/"
mountpoint -q "$place/proc" || mount -t proc proc "$place/proc"
trap 'umount "$place/proc"' EXIT
chroot "$place" env HOME=/root QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PROJ_DATA=/usr/share/proj \
  PYTHONPATH=/usr/share/qgis/python/plugins bash -euc '
    export XDG_RUNTIME_DIR=/run/quakesar; mkdir -p -m700 $XDG_RUNTIME_DIR
    [ -d /venv ] || python3 -m venv --system-site-packages /venv
    /venv/bin/pip install -q --no-index --no-deps /wheels/*.whl
    qgis_process --version 2>/dev/null | head -1
    cd /src && /venv/bin/python -m pytest tests/algorithms tests/core/test_execution.py'
