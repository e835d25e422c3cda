public import ConversationSources
public import Testing

/// Checks that a fetcher keeps the promises of `HTTPFetcher`.
///
/// The kit says what a server is to answer; bring one of your own, on the loopback interface.
public struct HTTPFetcherConformance<Fetcher: HTTPFetcher>: Sendable {
    /// Answers a request, told its path with its query and its headers, names in lower case.
    public typealias Reply = @Sendable (_ target: String, _ headers: [String: String]) -> ServedReply

    private let serve: @Sendable (@escaping Reply) async throws -> String
    private let makeFetcher: @Sendable () async throws -> Fetcher
    private let patience: Duration

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - patience: How long a cancelled request may take to come back; on a busy machine even a good one waits.
    ///   - serve: Makes a server that answers so, and gives its address, such as `http://127.0.0.1:4711`; called once for
    ///     every law.
    ///   - makeFetcher: Makes a fetcher of its own, called once for every law.
    public init(
        patience: Duration = .seconds(300),
        serve: @escaping @Sendable (@escaping Reply) async throws -> String,
        makeFetcher: @escaping @Sendable () async throws -> Fetcher
    ) {
        self.patience = patience
        self.serve = serve
        self.makeFetcher = makeFetcher
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in HTTPFetcherLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: HTTPFetcherLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("fetcher law '\(law.rawValue)'", at: sourceLocation) { report in
            let fetcher = try await makeFetcher()
            switch law {
            case .givesTheWholeAnswer: try await givesTheWholeAnswer(fetcher, report)
            case .everyStatusIsAnAnswer: try await everyStatusIsAnAnswer(fetcher, report)
            case .sendsWhatItIsTold: try await sendsWhatItIsTold(fetcher, report)
            case .brokenBodyIsAnError: try await brokenBodyIsAnError(fetcher, report)
            case .answersAreNotMixed: try await answersAreNotMixed(fetcher, report)
            case .endsWhenCancelled: try await endsWhenCancelled(fetcher, report)
            }
        }
    }

    private func givesTheWholeAnswer(_ fetcher: Fetcher, _ report: LawReport) async throws {
        let large = Array(String(repeating: "Паром \u{1F6A2} ", count: 20_000).utf8)
        for body in [[], Array("[]".utf8), large] {
            let address = try await serve { _, _ in
                .answer(HTTPResponse(status: 200, headers: [("X-Kit", "next")], body: body))
            }
            let answer = try await fetcher.get(address + "/page", headers: [:])
            report.equal(answer.status, 200, "the status")
            report.expect(answer.body == body, "\(answer.body.count) bytes came of \(body.count), or others")
            let header = answer.headers.first { $0.name.lowercased() == "x-kit" }?.value
            report.equal(header, "next", "the header of the answer")
        }
    }

    private func everyStatusIsAnAnswer(_ fetcher: Fetcher, _ report: LawReport) async throws {
        for status in [200, 401, 404, 429, 500, 503] {
            let body = Array("status \(status)".utf8)
            let address = try await serve { _, _ in .answer(HTTPResponse(status: status, body: body)) }
            do {
                let answer = try await fetcher.get(address + "/", headers: [:])
                report.equal(answer.status, status, "the status")
                report.expect(answer.body == body, "the body of an answer with status \(status) is missing")
            } catch {
                report.expect(false, "status \(status) is thrown as \(error), not given")
            }
        }
    }

    private func sendsWhatItIsTold(_ fetcher: Fetcher, _ report: LawReport) async throws {
        let address = try await serve { target, headers in
            .answer(HTTPResponse(status: 200, body: Array("\(target) \(headers["x-kit"] ?? "none")".utf8)))
        }
        for (target, value) in [("/a?first=1&max_id=2", "one"), ("/b?q=%C3%A4%20b", "two")] {
            let answer = try await fetcher.get(address + target, headers: ["X-Kit": value])
            let asked = String(decoding: answer.body, as: UTF8.self)
            report.equal(asked, "\(target) \(value)", "what the server was asked")
        }
    }

    private func brokenBodyIsAnError(_ fetcher: Fetcher, _ report: LawReport) async throws {
        let address = try await serve { _, _ in .breaksOff(Array(String(repeating: "boat ", count: 1000).utf8)) }
        do {
            let answer = try await fetcher.get(address + "/", headers: [:])
            report.expect(false, "a body that broke off is given as \(answer.body.count) bytes, not thrown")
        } catch {
            // As it should be.
        }
    }

    private func answersAreNotMixed(_ fetcher: Fetcher, _ report: LawReport) async throws {
        let address = try await serve { target, _ in .answer(HTTPResponse(status: 200, body: Array(target.utf8))) }
        let mixed = try await withThrowingTaskGroup(of: String?.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let answer = try await fetcher.get(address + "/\(number)", headers: [:])
                    let body = String(decoding: answer.body, as: UTF8.self)
                    return body == "/\(number)" ? nil : "'\(body)' came for /\(number)"
                }
            }
            return try await group.compactMap { $0 }.reduce(into: []) { $0.append($1) }
        }
        report.expectNone(mixed)
    }

    private func endsWhenCancelled(_ fetcher: Fetcher, _ report: LawReport) async throws {
        let asked = LawFlag()
        let silence = patience * 2
        let address = try await serve { _, _ in
            Task { await asked.set() }
            return .silence(silence)
        }
        let reading = Task { try await fetcher.get(address + "/", headers: [:]) }
        while await !asked.isSet { try await Task.sleep(for: .milliseconds(5)) }
        reading.cancel()
        let clock = ContinuousClock()
        let start = clock.now
        let result = await reading.result
        report.expect(clock.now - start < patience, "a cancelled request is let go after \(clock.now - start)")
        guard case .success(let answer) = result else { return }
        report.expect(false, "a cancelled request gives status \(answer.status)")
    }
}

/// What every fetcher must do, law by law.
public enum HTTPFetcherLaw: String, CaseIterable, Sendable {
    /// Status, headers and every byte of the body come as they were sent.
    case givesTheWholeAnswer
    /// A status that tells of a failure is an answer like any other.
    case everyStatusIsAnAnswer
    /// Address, query and headers are sent as they are.
    case sendsWhatItIsTold
    /// A body that breaks off is an error, never half an answer.
    case brokenBodyIsAnError
    /// Who asks while others ask gets its own answer.
    case answersAreNotMixed
    /// A cancelled request is let go promptly, and gives nothing.
    case endsWhenCancelled
}
