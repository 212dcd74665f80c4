//! Connection tokens: which user can currently connect to which endpoint.

mod delete;
mod detail;
mod edit;
mod filters;
mod form_state;
mod list;
mod of_user;
mod refresh;
mod select_matching;
mod table_file;
mod words;

pub use detail::TokenPage;
pub use edit::TokenEditPage;
pub use list::TokensPage;
pub use of_user::TokensOfUser;

use crate::parts::part;
use crate::route::TokensView;
use leptos::prelude::*;
use list::TokensList;

part! {
    lists in token_list {
        of_provider(view: Signal<TokensView>, on_view: Callback<(TokensView, bool)>) =>
            view! { <TokensList view=view on_view=on_view of_provider=true /> };
    }
}
