//! What the connected account may do: as far as authentik tells it, and told apart from what nobody can know before it
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
