//! What every page of a resource shares: the frame of its list, its detail page, the life of its form, its deletion, and
//! what a form offers of other resources.

pub mod chosen_mappings;
pub mod failure;
pub mod form;
pub mod free_name;
pub mod lists;
pub mod object_page;
pub mod pickers;
pub mod used_by;
