//! The parts the app is loaded in: the first visit fetches the shell, and a page's part when it is first opened.

use crate::connection_tokens::{ConnectionTokenId, TokenEditPage, TokenPage, TokensPage};
use crate::overview::OverviewPage;
use crate::providers::{ProviderEditPage, ProviderId, ProviderNewPage, ProviderPage, ProvidersPage};
use crate::route::{ListView, ProviderTab, TokensView};
use super::preferences_page::PreferencesPage;
use leptos::prelude::*;

macro_rules! part {
    ($part:ident: $($name:ident($($arg:ident: $type:ty),*) $ready:ident $body:block)*) => {$(
        #[cfg_attr(split, leptos::wasm_split::wasm_split($part, wasm_split_path = ::leptos::wasm_split, preload($ready)))]
        pub fn $name($($arg: $type),*) -> AnyView {
            $body.into_any()
        }
    )*};
}

part! { overview:
    overview() overview_ready { view! { <OverviewPage /> } }
}
part! { preferences:
    preferences() preferences_ready { view! { <PreferencesPage /> } }
}
part! { providers:
    providers(view: Memo<ListView>) providers_ready { view! { <ProvidersPage view=view /> } }
}
part! { provider:
    provider(id: ProviderId, tab: Memo<ProviderTab>) provider_ready { view! { <ProviderPage id=id tab=tab /> } }
}
part! { provider_form:
    provider_new() provider_new_ready { view! { <ProviderNewPage /> } }
    provider_edit(id: ProviderId) provider_edit_ready { view! { <ProviderEditPage id=id /> } }
}
part! { tokens:
    tokens(view: Memo<TokensView>) tokens_ready { view! { <TokensPage view=view /> } }
}
part! { token:
    token(id: ConnectionTokenId) token_ready { view! { <TokenPage id=id /> } }
}
part! { token_form:
    token_edit(id: ConnectionTokenId) token_edit_ready { view! { <TokenEditPage id=id /> } }
}
