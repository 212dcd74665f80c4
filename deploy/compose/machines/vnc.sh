#!/bin/sh
# A desktop with a terminal, without a password: guacd is built for FIPS in authentik's outpost, and VNC's passwords are
# encrypted with DES, which FIPS doesn't have. Only containers of this network reach it.
set -eu
export DISPLAY=:0
Xtigervnc :0 -rfbport 5900 -SecurityTypes None -localhost 0 -AlwaysShared -geometry 1280x800 -depth 24 &
server=$!
openbox &
xterm -geometry 100x30+40+40 &
wait "$server"
