// The clock of the test page: time stands still, and passes only when a test says so (`pass` in page.rs). Timers
// without a delay run as usual, because the page yields with them.
globalThis.testClock ??= (() => {
    const { setTimeout, clearTimeout } = globalThis;
    const waiting = new Map();
    let now = Date.now();
    // Far from the browser's own ids.
    let number = 1_000_000_000;
    const wait = (run, ms, every) => {
        number += 1;
        waiting.set(number, { run, at: now + ms, every });
        return number;
    };
    const clear = (timer) => {
        if (!waiting.delete(timer)) clearTimeout(timer);
    };
    globalThis.setTimeout = (run, ms, ...rest) => (ms > 0 ? wait(() => run(...rest), ms) : setTimeout(run, ms, ...rest));
    globalThis.setInterval = (run, ms, ...rest) => wait(() => run(...rest), Math.max(ms, 1), Math.max(ms, 1));
    globalThis.clearTimeout = clear;
    globalThis.clearInterval = clear;
    Date.now = () => now;
    return {
        now: () => now,
        /** Runs the timer that is due first. Returns false, and sets the time, if none is due until then. */
        runNext(until) {
            const due = [...waiting].filter(([, { at }]) => at <= until);
            if (due.length === 0) {
                now = Math.max(now, until);
                return false;
            }
            const [number, timer] = due.reduce((first, other) => (other[1].at < first[1].at ? other : first));
            now = Math.max(now, timer.at);
            if (timer.every) timer.at += timer.every;
            else waiting.delete(number);
            timer.run();
            return true;
        },
    };
})();
