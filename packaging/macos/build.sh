#!/bin/sh
# Builds, signs and notarises the app; run on the oldest macOS to be supported.
# DEVELOPER_ID names the signing identity, NOTARY_PROFILE the stored notarytool profile.
set -eu
cd "$(dirname "$0")/../.."
.venv/bin/python packaging/build.py folder
app="dist/Community Desk.app"
codesign --force --deep --options runtime --timestamp --sign "$DEVELOPER_ID" "$app"
# ditto and not zip: a plain zip breaks the signatures of Qt's frameworks.
ditto -c -k --keepParent "$app" dist/community-desk.zip
xcrun notarytool submit dist/community-desk.zip --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$app"
ditto -c -k --keepParent "$app" dist/community-desk.zip
