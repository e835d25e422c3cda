import Testing

/// Checks that some laws find a fault and the others do not.
func expectOnly<Law: CaseIterable & Hashable & RawRepresentable<String> & Sendable>(
    _ laws: Set<Law>,
    toFind fault: some RawRepresentable<String>,
    _ check: (Law) async -> Void
) async {
    for law in Law.allCases {
        guard laws.contains(law) else {
            await check(law)
            continue
        }
        await withKnownIssue("'\(law.rawValue)' does not find '\(fault.rawValue)'") {
            await check(law)
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("law '\(law.rawValue)'") }
        }
    }
}
