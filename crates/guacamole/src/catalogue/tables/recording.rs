//! Screen recordings, and text logs of a terminal.

use super::row::*;

const R: Section = Section::Recording;
const L: Section = Section::Typescript;

pub const ROWS: &[Parameter] = &[
    row(R, ALL, "recording-path", Kind::Text).means(parameters::RECORDING_PATH),
    row(R, ALL, "recording-name", Kind::Text).or("recording").means(parameters::RECORDING_NAME),
    switch(R, ALL, "recording-exclude-output").means(parameters::RECORDING_EXCLUDE_OUTPUT),
    switch(R, ALL, "recording-exclude-mouse").means(parameters::RECORDING_EXCLUDE_MOUSE),
    switch(R, RDP, "recording-exclude-touch").means(parameters::RECORDING_EXCLUDE_TOUCH),
    switch(R, ALL, "recording-include-keys").means(parameters::RECORDING_INCLUDE_KEYS),
    switch(R, ALL, "recording-include-clipboard").newer().means(parameters::RECORDING_INCLUDE_CLIPBOARD),
    switch(R, ALL, "create-recording-path").means(parameters::CREATE_RECORDING_PATH),
    switch(R, ALL, "recording-write-existing").means(parameters::RECORDING_WRITE_EXISTING),
    row(L, SSH, "typescript-path", Kind::Text).means(parameters::TYPESCRIPT_PATH),
    row(L, SSH, "typescript-name", Kind::Text).or("typescript").means(parameters::TYPESCRIPT_NAME),
    switch(L, SSH, "create-typescript-path").means(parameters::CREATE_TYPESCRIPT_PATH),
    switch(L, SSH, "typescript-write-existing").means(parameters::TYPESCRIPT_WRITE_EXISTING),
];
