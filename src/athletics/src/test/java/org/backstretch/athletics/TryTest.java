package org.backstretch.athletics;
import net.jqwik.api.*;
import org.junit.jupiter.api.Test;
class TryTest {
  @Property boolean p(@ForAll int a){ return a==a+0; }
  @Test void t(){}
}
