/// A yes or no that a platform writes as a Boolean here and as 0 or 1 there.
struct FlexibleFlag: Decodable, Hashable, Sendable {
    var value: Bool

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            value = flag
        } else {
            value = try container.decode(Int.self) != 0
        }
    }
}
