import ConversationSources
import Conversations
import Foundation
import Testing

@Suite struct FileSourceTests {
    /// A file of its own for each test.
    private func withFile(_ bytes: [UInt8], _ body: (String) async throws -> Void) async throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        try await body(url.path)
    }

    private func read(_ source: FileSource, after cursor: SourceCursor? = nil) async throws -> [ConversationBatch] {
        var batches: [ConversationBatch] = []
        for try await batch in source.batches(after: cursor) { batches.append(batch) }
        return batches
    }

    /// Rows enough for several pieces.
    private var manyTweets: String {
        var text = Fixture.tweets
        for id in 1000..<6000 {
            text += "\(id),90001,True,Tue Oct 31 22:10:47 +0000 2017,\"@kestrelbay where is\nboat \(id)?\",,102\n"
        }
        return text
    }

    @Test(arguments: DecoderKind.all)
    func `a file gives what its bytes give, and says where it read them`(kind: DecoderKind) async throws {
        for input in kind.inputs {
            try await withFile(input) { path in
                let source = FileSource(
                    path: path,
                    formats: DecoderKind.all.map(\.format),
                    options: DecoderOptions(server: "kestrelbay.example")
                )
                let batches = try await read(source)
                #expect(batches.flatMap(\.events) == kind.decode(input).events)
                #expect(batches.allSatisfy { $0.cursor != nil })
            }
        }
    }

    @Test func `reading on after any batch gives the rest`() async throws {
        try await withFile(Array(manyTweets.utf8)) { path in
            let source = FileSource(path: path)
            let batches = try await read(source)
            #expect(batches.count > 3)
            let all = batches.flatMap(\.events)
            #expect(all.count == 5004)
            var given = 0
            for batch in batches {
                given += batch.events.count
                let rest = try await read(source, after: batch.cursor).flatMap(\.events)
                #expect(rest == Array(all[given...]))
            }
        }
    }

    @Test func `a last line without an end is read again when the file has grown`() async throws {
        let whole = Array(Fixture.canonical.utf8)
        let cut = whole.count - 30
        try await withFile(Array(whole[..<cut])) { path in
            let source = FileSource(path: path)
            let first = try await read(source)
            #expect(first.flatMap(\.events).count == 2)
            #expect(first.flatMap(\.refusals).count == 1)
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(whole[cut...]))
            try handle.close()
            let second = try await read(source, after: first.last?.cursor)
            #expect(second.flatMap(\.events).map(\.fact.type) == ["turnedBlue"])
            #expect(second.flatMap(\.refusals).isEmpty)
        }
    }

    @Test func `what cannot be read is an error that says why`() async throws {
        func code(_ source: FileSource, after cursor: SourceCursor? = nil) async -> FileSourceError.Code? {
            do {
                _ = try await read(source, after: cursor)
                return nil
            } catch let error as FileSourceError {
                #expect(error.description.contains(error.reason))
                return error.code
            } catch {
                return nil
            }
        }
        #expect(await code(FileSource(path: "/no/such/file")) == .cannotOpen)
        #expect(await code(FileSource(path: "/")) == .cannotRead)
        try await withFile(Array("just words".utf8)) { path in
            #expect(await code(FileSource(path: path)) == .unknownFormat)
            let given = try await read(FileSource(path: path, format: .canonicalLines))
            #expect(given.flatMap(\.refusals).count == 1)
            for cursor in ["", "nonsense", "mastodon 1 1 1", "mastodon -1 1 1 ", "other 1 1 1 ", "mastodon 99 1 1 "] {
                #expect(await code(FileSource(path: path), after: SourceCursor(rawValue: cursor)) == .foreignCursor)
            }
        }
    }

    @Test func `an empty file gives nothing`() async throws {
        for text in ["", "\n \n"] {
            try await withFile(Array(text.utf8)) { path in
                let batches = try await read(FileSource(path: path))
                #expect(batches.isEmpty)
            }
        }
    }

    @Test func `a pipe is read too, and read on by passing over what was read`() async throws {
        try await withFile(Array(manyTweets.utf8)) { path in
            let whole = try await read(FileSource(path: path))
            let pipe = path + ".pipe"
            let isMade = unsafe mkfifo(pipe, 0o600) == 0
            try #require(isMade)
            defer { try? FileManager.default.removeItem(atPath: pipe) }
            for cursor in [nil, whole[1].cursor] {
                // A thread of its own: opening either end waits for the other, and tasks share few threads.
                let (written, continuation) = AsyncThrowingStream<Never, any Error>.makeStream()
                Thread.detachNewThread {
                    do {
                        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
                        try output.write(contentsOf: Data(contentsOf: URL(fileURLWithPath: path)))
                        try output.close()
                        continuation.finish()
                    } catch {
                        continuation.finish(throwing: error)
                    }
                }
                let events = try await read(FileSource(path: pipe), after: cursor).flatMap(\.events)
                for try await _ in written {}
                let expected = (cursor == nil ? whole[...] : whole[2...]).flatMap(\.events)
                #expect(events == expected)
            }
        }
    }
}
