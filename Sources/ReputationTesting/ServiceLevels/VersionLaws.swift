/// The laws of stores of versions, for calendars and policy books alike.
struct VersionLaws<Store: VersionedStore> {
    let makeStore: () async throws -> Store
    let report: LawReport

    func startsEmpty() async throws {
        let store = try await makeStore()
        for version in [nil, 0, 1] as [Int?] {
            report.expect(try await store.load("desk", version: version) == nil, "a new store holds a version")
        }
    }

    func savingIsIdempotent() async throws {
        let store = try await makeStore()
        let value = Store.make("desk", version: 1, variant: 0)
        for _ in 0..<3 { try await store.save(value) }
        report.expect(try await store.load("desk", version: 1) == value, "what was saved three times is not there")
    }

    func savedVersionsNeverChange() async throws {
        let store = try await makeStore()
        let value = Store.make("desk", version: 1, variant: 0)
        try await store.save(value)
        try await store.save(Store.make("desk", version: 2, variant: 0))
        do {
            try await store.save(Store.make("desk", version: 1, variant: 1))
            report.expect(false, "other content under a version that exists is not refused")
        } catch {
            report.expect(Store.isVersionTaken(error, "desk", version: 1), "the error is not versionTaken: \(error)")
        }
        report.expect(try await store.load("desk", version: 1) == value, "the saved version has changed")
    }

    func latestIsTheHighest() async throws {
        let store = try await makeStore()
        for version in [2, 10, 9, 1] { try await store.save(Store.make("desk", version: version, variant: version)) }
        try await store.save(Store.make("pier", version: 11, variant: 0))
        for version in [1, 2, 9, 10] {
            let expected = Store.make("desk", version: version, variant: version)
            report.expect(try await store.load("desk", version: version) == expected, "version \(version) is not there")
        }
        let latest = try await store.load("desk", version: nil)
        report.expect(latest == Store.make("desk", version: 10, variant: 10), "version nil is not the highest, 10")
        report.expect(try await store.load("desk", version: 3) == nil, "a version that was never saved is there")
    }

    func contentComesBackUnchanged() async throws {
        let store = try await makeStore()
        let large = Store.makeLarge("desk")
        try await store.save(large)
        report.expect(try await store.load("desk", version: 7) == large, "a large value comes back changed")
    }

    func namesMayBeAnything() async throws {
        let store = try await makeStore()
        for (index, name) in OddNames.all.enumerated() {
            try await store.save(Store.make(name, version: 1, variant: index))
        }
        for (index, name) in OddNames.all.enumerated() {
            let expected = Store.make(name, version: 1, variant: index)
            report.expect(
                try await store.load(name, version: nil) == expected,
                "the name '\(name.prefix(20))' of \(name.utf8.count) bytes finds something else"
            )
        }
    }

    func oneOfManySaversWins() async throws {
        let store = try await makeStore()
        for version in 1...5 {
            let winners = await withTaskGroup(of: Int?.self) { group in
                for saver in 0..<8 {
                    group.addTask {
                        do {
                            try await store.save(Store.make("desk", version: version, variant: saver))
                            return saver
                        } catch {
                            return nil
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { if let saver = $1 { $0.append(saver) } }
            }
            report.equal(winners.count, 1, "savers who were told that they succeeded with version \(version)")
            let saved = try await store.load("desk", version: version)
            let isWinner = winners.contains { saved == Store.make("desk", version: version, variant: $0) }
            report.expect(isWinner, "version \(version) has the content of somebody who was refused")
        }
    }

    func saversLoseNothing() async throws {
        let store = try await makeStore()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for saver in 0..<8 {
                group.addTask {
                    for version in 1...20 {
                        let value = Store.make("desk \(saver)", version: version, variant: version)
                        try await store.save(value)
                    }
                }
            }
            try await group.waitForAll()
        }
        for saver in 0..<8 {
            for version in 1...20 {
                let expected = Store.make("desk \(saver)", version: version, variant: version)
                let found = try await store.load("desk \(saver)", version: version)
                report.expect(found == expected, "version \(version) of 'desk \(saver)' is lost")
            }
        }
    }
    func cancellationLeavesStoreUsable() async throws {
        let store = try await makeStore()
        let values = (1...30).map { Store.make("desk", version: $0, variant: $0) }
        let confirmed = try await CancelledCaller.make(values.count) { try await store.save(values[$0]) }
        for index in confirmed.sorted() {
            let found = try await store.load("desk", version: index + 1)
            report.expect(found == values[index], "version \(index + 1) was confirmed and is not there")
        }
        for index in values.indices where !confirmed.contains(index) { try await store.save(values[index]) }
        let next = Store.make("desk", version: 31, variant: 31)
        try await store.save(next)
        report.expect(try await store.load("desk", version: nil) == next, "what is saved afterwards is not there")
    }
}
