//! The first reads of the page at a route, for sending them before the page is mounted. The page sends the same reads
//! with the same functions; if the two differ, a read is only sent twice (tests/e2e/first-reads.spec.ts).

use crate::route::{ListView, PlainPage, ProviderTab, Route, TokensView};
use authentik_rac::{
    Request, connection_tokens, endpoints, first_of_whole, property_mappings, providers, users,
};

/// `page_size`: the number of rows on a page, if the address has none.
pub fn first_reads(route: &Route, page_size: u32) -> Vec<Request> {
    let size = |list: &ListView| if list.page_size == 0 { page_size } else { list.page_size };
    let tokens = |view: &TokensView| {
        connection_tokens::api::list(view.list.query(view.list.page(), size(&view.list)), view.filter())
    };
    match route {
        Route::Connect { next } => match Route::parse(next.as_deref().unwrap_or_default()) {
            Route::Connect { .. } => first_reads(&Route::OVERVIEW, page_size),
            next => first_reads(&next, page_size),
        },
        Route::Plain(PlainPage::Overview) => vec![first_of_whole(providers::api::all)],
        Route::Providers(list) => vec![providers::api::list(list.query(list.page(), size(list)))],
        Route::Endpoints(_) | Route::Access(_) => vec![endpoints::api::first_page()],
        Route::Tokens(view) => vec![tokens(view)],
        Route::Mappings(list) => vec![property_mappings::api::list(list.query(list.page(), size(list)))],
        Route::Provider(id, ProviderTab::Tokens(view)) => vec![providers::api::retrieve(*id), tokens(view)],
        Route::Provider(id, _) | Route::ProviderEdit(id) | Route::ProviderEditAt(id, _) => {
            vec![providers::api::retrieve(*id)]
        }
        Route::Endpoint(id, _) | Route::EndpointEdit(id) | Route::EndpointEditAt(id, _) => {
            vec![endpoints::api::retrieve(*id)]
        }
        Route::Token(id) | Route::TokenEdit(id) => vec![connection_tokens::api::retrieve(*id)],
        Route::Mapping(id, _) | Route::MappingEdit(id) => vec![property_mappings::api::retrieve(*id)],
        Route::Activity(view) => view.lists().iter().map(|list| list.page(&view.user, 1)).collect(),
        Route::User(id) => vec![users::retrieve(*id)],
        // A page that isn't named here sends its reads when it is mounted.
        Route::Plain(_)
        | Route::ConnectMachinesAt(_)
        | Route::ProviderNew
        | Route::ProviderClone(_)
        | Route::ProviderCopy(_)
        | Route::ProvidersCompare
        | Route::EndpointNew { .. }
        | Route::MappingNew { .. }
        | Route::Unknown(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urls(hash: &str) -> Vec<String> {
        first_reads(&Route::parse(hash), 20).iter().map(|request| request.url("")).collect()
    }

    #[test]
    fn a_list_is_read_as_its_address_says() {
        assert_eq!(urls("#/providers"), ["/providers/rac/?page=1&page_size=20&ordering=name"]);
        assert_eq!(
            urls("#/tokens?page=2&page_size=50&user=8"),
            ["/rac/connection_tokens/?page=2&page_size=50&ordering=pk&session__user=8"]
        );
    }

    #[test]
    fn activity_is_read_as_its_address_says() {
        assert_eq!(
            urls("#/activity?action=launches&user=ann"),
            [
                "/events/events/?action=authorize_application&username=ann&page=1&page_size=100&ordering=-created"
            ]
        );
        assert_eq!(urls("#/activity").len(), 3);
    }

    #[test]
    fn after_connecting_the_reads_are_those_of_the_target_page() {
        assert_eq!(urls("#/connect?next=%2Fproviders%2F7"), ["/providers/rac/7/"]);
        assert_eq!(urls("#/connect"), urls("#/"));
        assert_eq!(urls("#/connect?next=%2Fconnect"), urls("#/"));
    }

    #[test]
    fn only_reads_are_sent_ahead() {
        for hash in
            ["#/", "#/endpoints", "#/mappings", "#/providers/7/tokens", "#/providers/7/edit", "#/nowhere"]
        {
            assert!(
                first_reads(&Route::parse(hash), 20).iter().all(|request| request.method.is_read()),
                "{hash}"
            );
        }
    }
}
