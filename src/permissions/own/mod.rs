//! What the connected account can do: what authentik reports, and separately what is unknown before it is tried. The
//! app never tries a permission by writing.

mod account;
mod kinds;
mod reads;
mod rights;
mod summary;
mod table;
mod words;

pub use account::OwnPermissions;
pub use summary::OwnRightsSummary;
pub use table::OwnRights;
