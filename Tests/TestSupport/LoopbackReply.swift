/// What a server for tests does with a request.
public enum LoopbackReply: Sendable {
    /// It answers.
    case answer(status: Int, headers: [(name: String, value: String)], body: String)
    /// It promises the whole body and hangs up in the middle.
    case breaksOff(body: String)
    /// It takes the request and says nothing for a while.
    case silence(milliseconds: Int)

    /// An answer with a list.
    public static func list(_ body: String, headers: [(name: String, value: String)] = []) -> LoopbackReply {
        .answer(status: 200, headers: headers + [("Content-Type", "application/json")], body: body)
    }
}
