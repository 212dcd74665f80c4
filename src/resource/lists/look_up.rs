//! authentik answers a deletion with 404 if the object is gone, and also if the account can't see it. Reads the object
//! to find out which.

use crate::rest::Client;
use authentik_rac::users;
use authentik_rac::{Request, RestError};
use serde::de::IgnoredAny;

/// What is known about an object that a deletion did not find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It is gone: another user deleted it, or it expired.
    Gone,
    /// It exists and is visible, although the deletion did not find it.
    StillThere,
    /// Either it is gone, or the account can't see it.
    Unknown,
}

/// Reads the object of `deletion`, and whether the account sees everything.
pub async fn look_up(client: Client, deletion: &Request) -> Missing {
    let look = Request::get(deletion.path.clone(), rac_messages::authentik::look_up);
    let found = client.send::<IgnoredAny>(look).await.map(|_| ());
    let sees_all = match &found {
        Err(error) if error.is_not_found() => users::me(client).await.is_ok_and(|me| me.is_superuser),
        _ => false,
    };
    verdict(&found, sees_all)
}

/// Only for an account that sees everything, not found means gone.
fn verdict(found: &Result<(), RestError>, sees_all: bool) -> Missing {
    match found {
        Ok(()) => Missing::StillThere,
        Err(error) if error.is_not_found() && sees_all => Missing::Gone,
        Err(_) => Missing::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::ErrorKind;

    #[test]
    fn only_for_a_superuser_404_means_gone() {
        let failed = |kind| Err(RestError::new(rac_messages::authentik::look_up, kind));
        assert_eq!(verdict(&failed(ErrorKind::NotFound), true), Missing::Gone);
        assert_eq!(verdict(&failed(ErrorKind::NotFound), false), Missing::Unknown);
        assert_eq!(verdict(&Ok(()), true), Missing::StillThere);
        assert_eq!(verdict(&Ok(()), false), Missing::StillThere);
        for kind in [ErrorKind::NoPermission, ErrorKind::Unreachable, ErrorKind::Crashed { status: 500 }] {
            assert_eq!(verdict(&failed(kind), true), Missing::Unknown);
        }
    }
}
