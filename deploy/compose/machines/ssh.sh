#!/bin/sh
# An SSH server for one user with a password.
set -eu
printf 'visitor:%s\n' "$VISITOR_PASSWORD" | chpasswd
unset VISITOR_PASSWORD
ssh-keygen -A
exec /usr/sbin/sshd -D -e
