//! The page's policy has `require-trusted-types-for 'script'`: no text may become HTML. Leptos' `view!` compiles a
//! nested element that contains only literals to HTML, which it sets as `innerHTML`, and the app would stop there. A
//! `view!` of its own, or a value in braces, makes it an element.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use rstml::node::{Node, NodeAttribute, NodeName};
use std::fs;
use std::path::Path;
use syn::{Expr, Lit};

#[test]
fn no_view_has_an_element_that_leptos_would_set_as_html() {
    let mut found = Vec::new();
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["../src", "../crates/ui/src"] {
        files(&xtask.join(folder), &mut |path| {
            let text = fs::read_to_string(path).unwrap();
            let tokens: TokenStream = text.parse().unwrap();
            let mut here = Vec::new();
            views(tokens, &mut here);
            found.extend(here.into_iter().map(|element| format!("{}: {element}", path.display())));
        });
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_leptos_would_set_as_html_is_found() {
    let in_view = |text: &str| {
        let mut found = Vec::new();
        views(format!("fn page() {{ view! {{ {text} }} }}").parse().unwrap(), &mut found);
        found.len()
    };
    for inert in [
        r#"<p>{a}<b>"text"</b></p>"#,
        r#"<p><i class="a" aria-hidden="true"></i></p>"#,
        r#"<Part><p>"text"</p></Part>"#,
        r#"{move || view! { <p><br hidden /></p> }}"#,
    ] {
        assert_eq!(in_view(inert), 1, "{inert}");
    }
    for live in [
        r#"<b>"text"</b>"#,
        r#"<p><b>{"text"}</b><br /></p>"#,
        r#"<p><i class="a">{""}</i></p>"#,
        r#"<p><i class=a></i></p>"#,
        r#"<p><button on:click=a>"text"</button></p>"#,
    ] {
        assert_eq!(in_view(live), 0, "{live}");
    }
}

fn files(folder: &Path, each: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, each);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            each(&path);
        }
    }
}

/// Checks every `view!`, including nested ones.
fn views(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (place, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        views(group.stream(), found);
        let before = place.checked_sub(2).map(|start| [&tokens[start], &tokens[start + 1]]);
        let Some([TokenTree::Ident(name), TokenTree::Punct(bang)]) = before else { continue };
        if name == "view" && bang.as_char() == '!' {
            let nodes = rstml::parse2(group.stream()).unwrap();
            nodes.iter().for_each(|node| inside(node, found));
        }
    }
}

fn inside(node: &Node, found: &mut Vec<String>) {
    for child in node.children().into_iter().flatten() {
        match child {
            Node::Element(_) if is_html(child) => found.push(child.to_token_stream().to_string()),
            _ => inside(child, found),
        }
    }
}

/// The same condition as `is_inert_element` of leptos_macro.
fn is_html(node: &Node) -> bool {
    let Node::Element(element) = node else { return false };
    (!element.attributes().is_empty() || !element.children.is_empty()) && is_fixed(node)
}

fn is_fixed(node: &Node) -> bool {
    match node {
        Node::Text(_) | Node::RawText(_) => true,
        Node::Element(element) => {
            let is_html = matches!(element.name(), NodeName::Path(path)
                if !path.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase)))
                || matches!(element.name(), NodeName::Punctuated(_));
            is_html && element.attributes().iter().all(is_literal) && element.children.iter().all(is_fixed)
        }
        _ => false,
    }
}

fn is_literal(attribute: &NodeAttribute) -> bool {
    let NodeAttribute::Attribute(attribute) = attribute else { return false };
    attribute
        .value()
        .is_none_or(|value| matches!(value, Expr::Lit(literal) if matches!(literal.lit, Lit::Str(_))))
        && !["style:", "prop:", "on:", "use:", "bind"]
            .iter()
            .any(|kind| attribute.key.to_string().starts_with(kind))
}
