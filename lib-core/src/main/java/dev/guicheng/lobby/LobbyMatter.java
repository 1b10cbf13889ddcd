package dev.guicheng.lobby;

/** What is brought to the lobby. */
public enum LobbyMatter {
  /** 反映意见. */
  OPINION,
  /** 需要帮助. */
  HELP,
  /** 破坏. */
  DAMAGE,
  /** 干洗. */
  DRY_CLEANING
}
