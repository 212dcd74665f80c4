//! What can stand between tags: text, numbers, nodes, something optional or several, and all of these as closures and
//! signals.

use super::Node;
use leptos::prelude::*;
use std::borrow::Cow;

pub trait IntoNode {
    fn into_node(self) -> Node;
}

/// A closure as a view of its own, outside of `view!`: for components that are one.
pub fn live<T: IntoNode>(compute: impl FnMut() -> T + 'static) -> Node {
    compute.into_node()
}

impl IntoNode for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl IntoNode for AnyView {
    fn into_node(self) -> Node {
        Node::of_any_view(self)
    }
}

impl IntoNode for () {
    fn into_node(self) -> Node {
        Node::nothing()
    }
}

impl IntoNode for &'static str {
    fn into_node(self) -> Node {
        Node::text(self)
    }
}

impl IntoNode for String {
    fn into_node(self) -> Node {
        Node::text(self)
    }
}

impl IntoNode for Cow<'static, str> {
    fn into_node(self) -> Node {
        Node::text(self)
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl IntoNode for $number {
            fn into_node(self) -> Node {
                Node::text(self.to_string())
            }
        }
    )*};
}
numbers!(u32, i32, usize);

impl<T: IntoNode> IntoNode for Option<T> {
    fn into_node(self) -> Node {
        self.map_or_else(Node::nothing, T::into_node)
    }
}

impl<T: IntoNode> IntoNode for Vec<T> {
    fn into_node(self) -> Node {
        Node::several(self.into_iter().map(T::into_node).collect())
    }
}

impl<A: IntoNode, B: IntoNode> IntoNode for (A, B) {
    fn into_node(self) -> Node {
        Node::several(vec![self.0.into_node(), self.1.into_node()])
    }
}

impl<F, T> IntoNode for F
where
    F: FnMut() -> T + 'static,
    T: IntoNode,
{
    fn into_node(mut self) -> Node {
        Node::live(Box::new(move || self().into_node()))
    }
}

macro_rules! signals {
    ($($signal:ident),*) => {$(
        impl<T: IntoNode + Clone + Send + Sync + 'static> IntoNode for $signal<T> {
            fn into_node(self) -> Node {
                Node::live(Box::new(move || self.get().into_node()))
            }
        }
    )*};
}
signals!(Signal, Memo, RwSignal);
