package dev.slicesmith.model;
public final class Trace { 
  static final long T0=System.nanoTime(); static final StringBuffer B=new StringBuffer();
  public static void at(String s){ B.append(Thread.currentThread().getName().charAt(0)).append(' ').append((System.nanoTime()-T0)/10000/100.0).append(' ').append(s).append('\n'); }
  public static void dump(){ System.err.print(B); }
}
