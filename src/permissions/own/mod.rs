//! What the connected account may do: as far as authentik shows it, kept apart from what no one can know before it
//! is tried. Nothing is ever tried out by writing.

mod account;
mod kinds;
mod line;
mod reads;
mod rights;
mod table;
mod words;

pub use account::OwnPermissions;
pub use line::OwnRightsLine;
pub use table::OwnRights;
