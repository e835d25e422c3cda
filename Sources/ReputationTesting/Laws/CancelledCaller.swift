/// A caller that is cancelled while it works, for the laws of cancellation.
enum CancelledCaller {
    /// Makes calls one after the other, and is cancelled once the first has come back.
    ///
    /// - Returns: The calls that came back. What a cancelled call does is the choice of what is called: it does all or
    ///   throws.
    static func make(_ count: Int, _ call: @escaping @Sendable (Int) async throws -> Void) async throws -> Set<Int> {
        let hasBegun = LawFlag()
        let caller = Task {
            var confirmed: Set<Int> = []
            for number in 0..<count {
                do {
                    try await call(number)
                    confirmed.insert(number)
                } catch {
                    continue
                }
                await hasBegun.set()
                await Task.yield()
            }
            return confirmed
        }
        for _ in 0..<1000 where await !hasBegun.isSet { try await Task.sleep(for: .milliseconds(1)) }
        caller.cancel()
        return await caller.value
    }
}
