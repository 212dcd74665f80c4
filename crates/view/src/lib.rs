//! `view!`: Leptos' template language for RAC Admin.
//!
//! Leptos' own macro gives every element, attribute and closure a type of its own, and the code for each is compiled
//! anew: in an app of this size that is more than half of the bytes. This one turns the same language into calls on
//! `rac_ui::dom`, where an element is a value and nothing is generic but the conversions. It knows what the app uses:
//! elements, components, text, blocks, `class:`, `prop:`, `on:`, `node_ref` and `let:`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use rstml::Infallible;
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement, NodeName};
use syn::spanned::Spanned;
use syn::{Ident, Stmt};

/// Builds a view. One root gives that node, several give them in a row.
#[proc_macro]
pub fn view(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let nodes = match rstml::parse2(input.into()) {
        Ok(nodes) => nodes,
        Err(error) => return error.to_compile_error().into(),
    };
    several(&nodes).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn several(nodes: &[Node]) -> syn::Result<TokenStream> {
    let nodes: Vec<TokenStream> =
        nodes.iter().map(one).collect::<syn::Result<Vec<_>>>()?.into_iter().flatten().collect();
    Ok(match nodes.as_slice() {
        [single] => quote!(#single),
        several => quote!(::rac_ui::dom::Node::several(::std::vec![#(#several),*])),
    })
}

/// A node as an expression of type `::rac_ui::dom::Node`; comments give none.
fn one(node: &Node) -> syn::Result<Option<TokenStream>> {
    Ok(Some(match node {
        Node::Comment(_) => return Ok(None),
        Node::Element(element) if is_component(element.name()) => component(element)?,
        Node::Element(element) => html(element)?,
        Node::Block(NodeBlock::ValidBlock(block)) => match block.stmts.as_slice() {
            // Braces around a single expression are the template's, not Rust's.
            [Stmt::Expr(value, None)] => {
                quote_spanned!(block.span()=> ::rac_ui::dom::IntoNode::into_node(#value))
            }
            _ => quote_spanned!(block.span()=> ::rac_ui::dom::IntoNode::into_node(#block)),
        },
        Node::Text(text) => {
            let value = &text.value;
            quote!(::rac_ui::dom::IntoNode::into_node(#value))
        }
        Node::RawText(text) => {
            let value = text.to_string_best();
            quote!(::rac_ui::dom::IntoNode::into_node(#value))
        }
        Node::Fragment(fragment) => several(&fragment.children)?,
        other => return Err(syn::Error::new(other.span(), "view!: this kind of node is not supported")),
    }))
}

fn is_component(name: &NodeName) -> bool {
    matches!(name, NodeName::Path(path)
        if path.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase)))
}

fn html(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let tag = element.name().to_string();
    let mut calls = Vec::new();
    for attribute in attributes(element)? {
        let key = attribute.key.to_string();
        let value = value(attribute);
        let span = attribute.key.span();
        calls.push(match key.split_once(':') {
            // Leptos has no name for it.
            Some(("on", "cancel")) => {
                quote_spanned!(span=> .on(::leptos::ev::Custom::<::web_sys::Event>::new("cancel"), #value))
            }
            Some(("on", event)) => {
                let event = Ident::new(event, span);
                quote_spanned!(span=> .on(::leptos::ev::#event, #value))
            }
            Some(("class", class)) => quote_spanned!(span=> .class(#class, #value)),
            Some(("prop", property)) => quote_spanned!(span=> .property(#property, #value)),
            Some(_) => return Err(syn::Error::new(span, "view!: this attribute is not supported")),
            None if key == "node_ref" => quote_spanned!(span=> .reference(#value)),
            None => quote_spanned!(span=> .attribute(#key, #value)),
        });
    }
    for child in element.children.iter() {
        if let Some(child) = one(child)? {
            calls.push(quote!(.child(#child)));
        }
    }
    Ok(quote!(::rac_ui::dom::Element::new(#tag) #(#calls)* .into_node()))
}

fn component(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let name = element.name();
    let mut calls = Vec::new();
    let mut given = Vec::new();
    for attribute in attributes(element)? {
        let key = attribute.key.to_string();
        let span = attribute.key.span();
        if let Some(name) = key.strip_prefix("let:") {
            given.push(Ident::new(name, span));
            continue;
        }
        let value = value(attribute);
        let property = Ident::new(&key, span);
        calls.push(quote_spanned!(span=> .#property(#value)));
    }
    if !element.children.is_empty() {
        let children = several(&element.children)?;
        calls.push(match given.as_slice() {
            [] => quote!(.children(::leptos::children::ToChildren::to_children(move || #children))),
            given => quote!(.children(move |#(#given),*| #children)),
        });
    }
    Ok(quote_spanned! {name.span()=>
        ::rac_ui::dom::Node::of_view(::leptos::component::component_view(
            #name,
            ::leptos::component::component_props_builder(&#name) #(#calls)* .build(),
        ))
    })
}

fn attributes(element: &NodeElement<Infallible>) -> syn::Result<Vec<&KeyedAttribute>> {
    element
        .attributes()
        .iter()
        .map(|attribute| match attribute {
            NodeAttribute::Attribute(attribute) => Ok(attribute),
            other => Err(syn::Error::new(other.span(), "view!: blocks among attributes are not supported")),
        })
        .collect()
}

/// The value; an attribute without one is true.
fn value(attribute: &KeyedAttribute) -> TokenStream {
    match attribute.value() {
        Some(value) => quote!(#value),
        None => quote_spanned!(Span::call_site()=> true),
    }
}
