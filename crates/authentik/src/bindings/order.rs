//! Reordering: which orders must change, and to what, so that as few bindings as possible are written.

/// The orders to write so that bindings with these `orders` are sorted in this sequence, each greater than the one
/// before: pairs of index and new order, by index. As few as possible.
///
/// No order becomes negative, unless there are negative ones already.
pub fn renumbering(orders: &[i32]) -> Vec<(usize, i32)> {
    let orders: Vec<i64> = orders.iter().copied().map(i64::from).collect();
    let floor = orders.iter().copied().min().unwrap_or(0).min(0);
    let kept = kept(&orders, floor);
    let mut writes = Vec::new();
    let mut next = floor;
    for (place, &order) in orders.iter().enumerate() {
        if kept.contains(&place) {
            next = order + 1;
            continue;
        }
        let Ok(number) = i32::try_from(next) else { return from_zero(&orders) };
        writes.push((place, number));
        next += 1;
    }
    writes
}

/// The indexes that can stay: as many as possible, with room between them for the others.
///
/// An order can stay after an earlier one if it is greater by at least their distance, so `order - place` must not
/// decrease: find the longest such sequence.
fn kept(orders: &[i64], floor: i64) -> Vec<usize> {
    let slack: Vec<i64> = orders.iter().enumerate().map(|(place, order)| order - place as i64).collect();
    // For each index the length of the longest sequence that ends there, and the index before it; 0 means that it
    // can't stay.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(slack.len());
    for (place, &own) in slack.iter().enumerate() {
        let before = (0..place)
            .filter(|&earlier| best[earlier].0 > 0 && slack[earlier] <= own)
            .max_by_key(|&earlier| best[earlier].0);
        best.push(match before {
            _ if own < floor => (0, None),
            Some(before) => (best[before].0 + 1, Some(before)),
            None => (1, None),
        });
    }
    let mut at = (0..best.len()).filter(|&place| best[place].0 > 0).max_by_key(|&place| best[place].0);
    let mut kept = Vec::new();
    while let Some(place) = at {
        kept.push(place);
        at = best[place].1;
    }
    kept
}

/// If there is no room above, everything is renumbered.
fn from_zero(orders: &[i64]) -> Vec<(usize, i32)> {
    let numbered = orders.iter().enumerate().map(|(place, order)| (place, place as i32, *order));
    numbered.filter(|(_, new, old)| i64::from(*new) != *old).map(|(place, new, _)| (place, new)).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(orders: &[i32]) -> Vec<i32> {
        let mut result = orders.to_vec();
        for (place, number) in renumbering(orders) {
            result[place] = number;
        }
        result
    }

    #[test]
    fn sorted_bindings_are_not_changed() {
        assert!(renumbering(&[]).is_empty());
        assert!(renumbering(&[0, 1, 7]).is_empty());
        assert!(renumbering(&[-4, 10]).is_empty());
    }

    #[test]
    fn swapping_neighbours_takes_one_write_if_there_is_room() {
        // The second had order 1 and goes before the first, which had 0.
        assert_eq!(written(&[1, 0]), [1, 2]);
        // With one after them, both are written: no order becomes negative.
        assert_eq!(written(&[1, 0, 2]), [0, 1, 2]);
        assert_eq!(renumbering(&[20, 10, 30]).len(), 1);
    }

    #[test]
    fn equal_orders_get_different_numbers() {
        assert_eq!(written(&[0, 0, 0]), [0, 1, 2]);
        assert_eq!(renumbering(&[5, 5, 9]).len(), 1);
    }

    #[test]
    fn at_the_largest_number_all_are_renumbered() {
        assert_eq!(written(&[i32::MAX, i32::MAX]), [0, i32::MAX]);
        assert_eq!(written(&[i32::MIN, i32::MIN]), [i32::MIN, i32::MIN + 1]);
        assert_eq!(written(&[i32::MAX, i32::MIN, i32::MAX]), [i32::MIN, i32::MIN + 1, i32::MAX]);
    }

    /// The most orders that can stay, by trying every subset.
    fn most_kept(orders: &[i32]) -> usize {
        let floor = orders.iter().copied().min().unwrap_or(0).min(0);
        (0u32..1 << orders.len())
            .filter(|set| {
                let mut least = i64::from(floor);
                orders.iter().enumerate().all(|(place, &order)| {
                    let stays = set & (1 << place) != 0;
                    let fits = !stays || i64::from(order) >= least;
                    least = if stays { i64::from(order) + 1 } else { least + 1 };
                    fits
                })
            })
            .map(|set| set.count_ones() as usize)
            .max()
            .unwrap_or(0)
    }

    proptest! {
        #[test]
        fn the_numbers_rise_with_the_fewest_writes(orders in prop::collection::vec(-3i32..12, 0..9)) {
            let result = written(&orders);
            prop_assert!(result.windows(2).all(|pair| pair[0] < pair[1]), "{orders:?} became {result:?}");
            prop_assert_eq!(renumbering(&orders).len(), orders.len() - most_kept(&orders));
            let lowest = orders.iter().copied().min().unwrap_or(0).min(0);
            prop_assert!(result.iter().all(|&number| number >= lowest));
        }

        #[test]
        fn any_numbers_can_be_sorted(orders in prop::collection::vec(any::<i32>(), 0..30)) {
            let result = written(&orders);
            prop_assert!(result.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
