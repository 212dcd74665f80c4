//! What the connected account can do: what authentik reports, and separately what is unknown before it is tried. The
//! app never tries a permission by writing.

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
