#!/usr/bin/env bash
# An AppImage from a release build, with linuxdeploy and its Qt plugin, which must be in PATH:
#   packaging/dev.sh build && packaging/appimage/build.sh
# Build on the oldest system it is to run on: glibc is not part of an AppImage.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "build.sh: $tool is not in PATH" >&2; exit 1; }
done
[ -x build/release/bin/talbook ] || { echo "build.sh: build the release first: packaging/dev.sh build" >&2; exit 1; }

appdir=build/appimage/AppDir
rm -rf build/appimage
DESTDIR=$PWD/$appdir cmake --install build/release --prefix /usr --strip
cd build/appimage
# Icons and pictures of documents are SVG, windows are shown by X11 or Wayland.
EXTRA_QT_MODULES=svg EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so" OUTPUT=Talbook-x86_64.AppImage linuxdeploy \
    --appdir AppDir --plugin qt --output appimage \
    --desktop-file AppDir/usr/share/applications/talbook.desktop \
    --icon-file AppDir/usr/share/icons/hicolor/256x256/apps/talbook.png \
    --executable AppDir/usr/bin/talbook --executable AppDir/usr/bin/talbook-cli
echo "Made build/appimage/Talbook-x86_64.AppImage"
