//! Joins items for a sentence.

/// "a", "a and b", "a, b and c"; empty without items.
pub fn listed<T: AsRef<str>>(items: &[T]) -> String {
    let Some((last, rest)) = items.split_last() else { return String::new() };
    let last = last.as_ref();
    match rest.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ") {
        rest if rest.is_empty() => last.to_owned(),
        rest => format!("{rest} and {last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_item_follows_and() {
        assert_eq!(listed(&[] as &[&str]), "");
        assert_eq!(listed(&["the path"]), "the path");
        assert_eq!(listed(&["the path", "the query"]), "the path and the query");
        assert_eq!(
            listed(&["the path", "the query", "the password"]),
            "the path, the query and the password"
        );
    }
}
