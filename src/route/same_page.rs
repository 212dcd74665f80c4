//! Which addresses are the same page.

use super::{PlainPage, Route};

impl Route {
    /// Whether `other` is the same page, perhaps showing other rows or another tab: then a change of route is not a
    /// change of page (focus and scroll stay, nothing is announced).
    pub fn same_page(&self, other: &Route) -> bool {
        match (self, other) {
            (Route::Providers(_), Route::Providers(_))
            | (Route::Endpoints(_), Route::Endpoints(_))
            | (Route::Mappings(_), Route::Mappings(_))
            | (Route::Tokens(_), Route::Tokens(_))
            | (Route::Access(_), Route::Access(_))
            | (Route::Activity(_), Route::Activity(_)) => true,
            (Route::Provider(a, _), Route::Provider(b, _)) => a == b,
            (Route::Endpoint(a, _), Route::Endpoint(b, _)) => a == b,
            (Route::Mapping(a, _), Route::Mapping(b, _)) => a == b,
            (
                Route::ProviderEdit(a) | Route::ProviderEditAt(a, _),
                Route::ProviderEdit(b) | Route::ProviderEditAt(b, _),
            ) => a == b,
            (
                Route::EndpointEdit(a) | Route::EndpointEditAt(a, _),
                Route::EndpointEdit(b) | Route::EndpointEditAt(b, _),
            ) => a == b,
            (
                Route::ConnectMachinesAt(_) | Route::Plain(PlainPage::ConnectMachines),
                Route::ConnectMachinesAt(_) | Route::Plain(PlainPage::ConnectMachines),
            ) => true,
            (a, b) => a == b,
        }
    }
}
