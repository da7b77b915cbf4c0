/// How a sentence of ours is worded, from kind to hurtful.
package enum Wording: String, CaseIterable, Hashable, Sendable {
  /// It asks, thanks, tells or offers.
  case courteous
  /// It lays an obligation on them or gives an order.
  case demanding
  /// It names what will be done to them, or uses that they depend on us.
  case threatening
  /// It swears, mocks, doubts their word or reproaches.
  case insulting
}
