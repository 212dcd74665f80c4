//! Decides which pieces of the divided app are merged into a file.
//!
//! The library makes a piece for each set of parts that share code: hundreds, most of them tiny. Each alone would be a
//! request and compress badly. So pieces that the same pages need become one file, and two files are merged if the
//! pages then load less in total. Each file has a cost in addition to its bytes, which is raised until no page needs
//! too many files.

use std::collections::BTreeMap;

/// The cost of a file besides its (uncompressed) bytes: the request, and worse compression.
const FILE: usize = 3_000;
/// The assumed cost at first, and by which fraction it grows for pages that need too many files. Which of these lead to the
/// smallest pages depends on the app, so all are tried.
const TRIED: [(usize, usize); 3] = [(FILE, 7), (2_000, 10), (8_000, 10)];

/// A set of pages, as bits.
type Pages = u64;

#[derive(Clone, Debug, PartialEq)]
struct File {
    pages: Pages,
    pieces: Vec<String>,
    bytes: usize,
}

impl File {
    /// Its cost for all pages that need it.
    fn cost(&self, weights: &[usize]) -> usize {
        sum(self.pages, weights) * (self.bytes + FILE)
    }
}

/// The sum of the values for these pages.
fn sum(mut pages: Pages, of: &[usize]) -> usize {
    let mut sum = 0;
    while pages != 0 {
        sum += of.get(pages.trailing_zeros() as usize).copied().unwrap_or_default();
        pages &= pages - 1;
    }
    sum
}

/// The pieces of each file. `parts`: the pieces that each part needs. `pages`: the parts that each page needs, and how much the
/// page counts. `bytes`: the size of each piece. `most`: how many files a page may need.
pub fn group(
    parts: &BTreeMap<String, Vec<String>>,
    pages: &[(Vec<&str>, usize)],
    bytes: &BTreeMap<String, usize>,
    most: usize,
) -> Vec<Vec<String>> {
    let mut needed: BTreeMap<&str, Pages> = BTreeMap::new();
    let mut need = |page: usize, part: &str| {
        for piece in parts.get(part).into_iter().flatten() {
            *needed.entry(piece).or_default() |= 1 << page;
        }
    };
    for (page, (wanted, _)) in pages.iter().enumerate() {
        wanted.iter().for_each(|part| need(page, part));
    }
    // Parts that no page needs at first are opened from a page.
    let others = parts.keys().filter(|part| !pages.iter().any(|(wanted, _)| wanted.contains(&part.as_str())));
    for (other, part) in others.enumerate() {
        need(pages.len() + other, part);
    }
    let mut files: BTreeMap<Pages, File> = BTreeMap::new();
    for (piece, pages) in needed {
        let file = files.entry(pages).or_insert_with(|| File { pages, pieces: Vec::new(), bytes: 0 });
        file.pieces.push(piece.to_owned());
        file.bytes += bytes.get(piece).copied().unwrap_or_default();
    }
    let mut weights: Vec<usize> = pages.iter().map(|(_, weight)| *weight).collect();
    weights.resize(Pages::BITS as usize, 1);
    let files: Vec<File> = files.into_values().collect();
    let tried = TRIED.map(|costs| with_few(files.clone(), costs, &weights, pages.len(), most));
    let least =
        tried.into_iter().min_by_key(|files| files.iter().map(|file| file.cost(&weights)).sum::<usize>());
    least.unwrap_or_default().into_iter().map(|file| file.pieces).collect()
}

/// Merges until none of the first `pages` pages needs more than `most` files. The others are opened from one of these, so most
/// of their files are already there.
fn with_few(
    files: Vec<File>,
    (file, growth): (usize, usize),
    weights: &[usize],
    pages: usize,
    most: usize,
) -> Vec<File> {
    let mut extra: Vec<usize> = weights.iter().map(|weight| weight * file).collect();
    let files = merge(files, &extra, weights);
    loop {
        let merged = merge(files.clone(), &extra, weights);
        let needed = |page: usize| merged.iter().filter(|file| file.pages & (1 << page) != 0).count();
        let crowded: Vec<usize> = (0..pages).filter(|page| needed(*page) > most).collect();
        if crowded.is_empty() {
            return merged;
        }
        for page in crowded {
            extra[page] += extra[page] / growth;
        }
    }
}

/// Merges the two files that save most, until nothing can be saved. For each page that needs it, a file costs its
/// bytes times the page's weight, and the page's cost per file.
fn merge(mut files: Vec<File>, extra: &[usize], weights: &[usize]) -> Vec<File> {
    let cost = |pages: Pages, bytes: usize| sum(pages, weights) * bytes + sum(pages, extra);
    let mut costs: Vec<usize> = files.iter().map(|file| cost(file.pages, file.bytes)).collect();
    loop {
        let mut best: Option<(usize, usize, usize)> = None;
        for (one, first) in files.iter().enumerate() {
            for (two, second) in files.iter().enumerate().skip(one + 1) {
                let least = best.map_or(0, |(gain, ..)| gain);
                // The merged file costs at least as much as the more expensive one.
                if costs[one].min(costs[two]) <= least {
                    continue;
                }
                let together = cost(first.pages | second.pages, first.bytes + second.bytes);
                let gain = (costs[one] + costs[two]).saturating_sub(together);
                if gain > least {
                    best = Some((gain, one, two));
                }
            }
        }
        let Some((_, one, two)) = best else { return files };
        let second = files.remove(two);
        costs.remove(two);
        let first = &mut files[one];
        first.pages |= second.pages;
        first.bytes += second.bytes;
        first.pieces.extend(second.pieces);
        costs[one] = cost(first.pages, first.bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(parts: &[(&str, &[&str])], pages: &[&[&str]], bytes: &[(&str, usize)]) -> Vec<Vec<String>> {
        grouped_to(5, parts, pages, bytes)
    }

    fn grouped_to(
        most: usize,
        parts: &[(&str, &[&str])],
        pages: &[&[&str]],
        bytes: &[(&str, usize)],
    ) -> Vec<Vec<String>> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let parts = parts.iter().map(|(part, pieces)| ((*part).to_owned(), owned(pieces))).collect();
        let pages: Vec<_> = pages.iter().map(|page| (page.to_vec(), 1)).collect();
        let bytes = bytes.iter().map(|(piece, bytes)| ((*piece).to_owned(), *bytes)).collect();
        let mut files = group(&parts, &pages, &bytes, most);
        files.iter_mut().for_each(|pieces| pieces.sort());
        files.sort();
        files
    }

    #[test]
    fn what_the_same_pages_need_is_one_file() {
        let parts: &[(&str, &[&str])] = &[("start", &["both", "start"]), ("list", &["both", "list"])];
        let bytes = [("both", 900_000), ("start", 900_000), ("list", 900_000)];
        let files = grouped(parts, &[&["start"], &["start", "list"]], &bytes);
        assert_eq!(files, [vec!["both", "start"], vec!["list"]]);
    }

    #[test]
    fn a_small_piece_goes_with_those_that_need_it() {
        let parts: &[(&str, &[&str])] = &[("list", &["crumb", "list"]), ("form", &["crumb", "form"])];
        let bytes = [("crumb", 300), ("list", 900_000), ("form", 900_000)];
        let files = grouped(parts, &[&["list"], &["form"]], &bytes);
        // It has to stay alone: merged with either of them, the other page would load far too much.
        assert_eq!(files.len(), 3);
        let parts: &[(&str, &[&str])] = &[
            ("list", &["crumb", "both", "list"]),
            ("form", &["crumb", "form"]),
            ("more", &["both", "more"]),
        ];
        let bytes = [("crumb", 300), ("both", 1_000), ("list", 900_000), ("form", 900_000), ("more", 90_000)];
        let files = grouped(parts, &[&["list"], &["form"], &["more"]], &bytes);
        assert!(files.contains(&vec!["both".to_owned(), "crumb".to_owned()]), "{files:?}");
    }

    #[test]
    fn no_page_needs_more_files_than_it_may() {
        let parts: &[(&str, &[&str])] = &[("list", &["both", "list"]), ("form", &["both", "form"])];
        let bytes = [("both", 900_000), ("list", 900_000), ("form", 900_000)];
        assert_eq!(grouped_to(2, parts, &[&["list"], &["form"]], &bytes).len(), 3);
        assert_eq!(grouped_to(1, parts, &[&["list"], &["form"]], &bytes).len(), 1);
    }

    #[test]
    fn a_part_of_no_page_has_its_own_file() {
        let parts: &[(&str, &[&str])] = &[("start", &["start"]), ("vault", &["vault"])];
        let files = grouped(parts, &[&["start"]], &[("start", 900_000), ("vault", 900_000)]);
        assert_eq!(files, [["start"], ["vault"]]);
    }
}
